package io.quarkiverse.checkout.payment;

/**
 * How a way to pay is shown.
 *
 * @param title such as {@code Card}
 * @param description what happens next; empty for none
 */
public record PaymentLabel(String title, String description) {
}
