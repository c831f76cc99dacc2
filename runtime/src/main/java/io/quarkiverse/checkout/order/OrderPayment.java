package io.quarkiverse.checkout.order;

/**
 * How an order is paid.
 *
 * @param handler id of the {@link io.quarkiverse.checkout.payment.PaymentHandler}
 * @param title as the shopper read it
 * @param instructions what the shopper has to do to pay, such as the bank account; empty for nothing
 * @param reference the provider's
 * @param captured whether the amount is taken already, not only promised
 */
public record OrderPayment(String handler, String title, String instructions, String reference, boolean captured) {
}
