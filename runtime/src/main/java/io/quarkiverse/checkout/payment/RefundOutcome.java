package io.quarkiverse.checkout.payment;

/** What became of a refund. */
public sealed interface RefundOutcome {

    record Refunded() implements RefundOutcome {
    }

    record Refused(String reason) implements RefundOutcome {
    }

    /** Asked again later with the same key. */
    record Unknown(String detail) implements RefundOutcome {
    }
}
