package io.quarkiverse.checkout.payment;

/** Why nothing was taken, as far as it helps the shopper; each has a text of its own. */
public enum DeclineReason {
    REFUSED,
    INSUFFICIENT_FUNDS,
    EXPIRED,
    AUTHENTICATION_FAILED,
    ABANDONED,

    /** The provider never heard of the attempt. */
    NOT_CHARGED,

    /** Too many payments are running, or the provider asked us to slow down: the same attempt may succeed in a moment. */
    BUSY
}
