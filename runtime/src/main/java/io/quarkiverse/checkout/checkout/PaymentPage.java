package io.quarkiverse.checkout.checkout;

import java.util.Optional;

import io.quarkiverse.checkout.money.Money;

/**
 * The page between the payment provider and the order.
 *
 * @param shell what is around it
 * @param amount that is being paid
 * @param check where the form that asks the provider again posts to
 * @param payAt the provider's page, while the shopper has to do something there
 * @param review whether a person has to look into it first
 */
public record PaymentPage(Shell shell, Money amount, String check, Optional<String> payAt, boolean review) {
}
