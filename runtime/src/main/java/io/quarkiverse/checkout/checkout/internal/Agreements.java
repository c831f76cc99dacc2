package io.quarkiverse.checkout.checkout.internal;

import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.internal.FormCheck.Checked;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteLine;

/** Puts together what shopper and shop agree on. */
@ApplicationScoped
class Agreements {

    private final Payments payments;

    Agreements(Payments payments) {
        this.payments = payments;
    }

    /** @param shown the total on the page */
    Agreement of(CheckoutState state, Checked form, String customer, Money shown) {
        Quote quote = state.quote();
        PaymentOption payment = state.chosenPayment().orElseThrow();
        return new Agreement(form.buyer(), form.destination(), form.billing(), state.destination().country(), form.note(),
                customer, state.locale(),
                quote.currency(), quote.lines().stream().filter(QuoteLine::buyable).map(Agreements::line).toList(),
                quote.charges(), fulfillment(quote), payment.handler(), payment.label().title(),
                payments.instructions(payment.handler(), state.paymentContext()), quote.fingerprint().digest(), shown,
                state.cart().attribution());
    }

    /** Whether a form asks once more for what is agreed already. */
    static boolean repeats(Agreement agreed, Checked form, Map<String, String> typed, String digest) {
        String handler = typed.getOrDefault(CheckoutFields.PAYMENT, agreed.handler());
        return agreed.handler().equals(handler) && agreed.fingerprint().equals(digest)
                && agreed.buyer().equals(form.buyer()) && agreed.note().equals(form.note())
                && Objects.equals(agreed.billing(), form.billing())
                // nothing is delivered as long as the goods look sold out, being held for this
                && (form.destination() == null || form.destination().equals(agreed.destination()));
    }

    private static String fulfillment(Quote quote) {
        return quote.fulfillmentOptions().stream().filter(option -> option.id().equals(quote.fulfillmentOption()))
                .map(FulfillmentOption::title).findFirst().orElse("");
    }

    private static OrderLine line(QuoteLine line) {
        return new OrderLine(line.id(), line.itemId(), line.item().title(), line.item().variant(), line.item().image(),
                line.item().isPhysical(), line.quantity(), line.options(), line.unitPrice(), line.subtotal());
    }
}
