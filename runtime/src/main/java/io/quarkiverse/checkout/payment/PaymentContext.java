package io.quarkiverse.checkout.payment;

import java.util.Locale;

import io.quarkiverse.checkout.money.Money;

/**
 * What a payment would be for.
 *
 * @param amount to be paid, without a fee for paying this way; may be zero
 * @param country of the destination, ISO 3166-1 alpha-2; empty if not known yet
 * @param digitalOnly whether nothing has to be delivered
 * @param locale the shopper's language
 */
public record PaymentContext(Money amount, String country, boolean digitalOnly, Locale locale) {
}
