package io.quarkiverse.checkout.payment;

/**
 * A way to pay, as offered for one order.
 *
 * @param handler id of its {@link PaymentHandler}
 * @param label in the shopper's language
 */
public record PaymentOption(String handler, PaymentLabel label) {
}
