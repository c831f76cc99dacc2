package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.money.Money;

/**
 * The page between the payment provider and the order: the payment is being checked.
 *
 * @param shell what is around it
 * @param amount that is being paid
 * @param check where the form that looks again posts to
 */
public record PaymentPage(Shell shell, Money amount, String check) {
}
