package io.quarkiverse.checkout.payment;

import io.quarkiverse.checkout.money.Money;

/** Compares what a provider reports with what was asked for. */
final class OutcomeCheck {

    private OutcomeCheck() {
    }

    static PaymentOutcome check(PaymentOutcome outcome, Money expected, String knownReference) {
        String reference = referenceOf(outcome);
        if (reference != null && knownReference != null && !reference.equals(knownReference)) {
            return new PaymentOutcome.Mismatched(reference,
                    "the attempt's reference is " + knownReference + ", reported was " + reference);
        }
        Money amount = amountOf(outcome);
        if (amount != null && !amount.equals(expected)) {
            return new PaymentOutcome.Mismatched(reference, "asked for " + expected + ", reported was " + amount);
        }
        return outcome;
    }

    private static Money amountOf(PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Authorised authorised) {
            return authorised.amount();
        }
        return outcome instanceof PaymentOutcome.Captured captured ? captured.amount() : null;
    }

    static String referenceOf(PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Authorised authorised) {
            return authorised.reference();
        }
        if (outcome instanceof PaymentOutcome.Captured captured) {
            return captured.reference();
        }
        if (outcome instanceof PaymentOutcome.ActionRequired action) {
            return action.reference();
        }
        return outcome instanceof PaymentOutcome.Cancelled cancelled ? cancelled.reference() : null;
    }
}
