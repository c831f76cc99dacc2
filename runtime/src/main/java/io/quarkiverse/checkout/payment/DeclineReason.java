package io.quarkiverse.checkout.payment;

/** Why a payment was declined, as far as it helps the shopper; each has a text of its own. */
public enum DeclineReason {
    REFUSED,
    INSUFFICIENT_FUNDS,
    EXPIRED,
    AUTHENTICATION_FAILED,
    ABANDONED,
    NOT_CHARGED
}
