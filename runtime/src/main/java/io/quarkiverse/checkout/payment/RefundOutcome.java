package io.quarkiverse.checkout.payment;

/** What became of a refund. */
public sealed interface RefundOutcome {

    /** The shopper gets the amount back. */
    record Refunded() implements RefundOutcome {
    }

    /**
     * The provider will not do it.
     *
     * @param reason for merchants
     */
    record Refused(String reason) implements RefundOutcome {
    }

    /**
     * Nobody can tell yet: asked again later with the same key.
     *
     * @param detail for merchants and logs; no personal data
     */
    record Unknown(String detail) implements RefundOutcome {
    }
}
