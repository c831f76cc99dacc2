package io.quarkiverse.checkout.payment;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import io.quarkiverse.checkout.money.Money;

/**
 * One attempt to pay one order, as committed before the provider is called.
 *
 * @param key names the attempt, to us and to the provider; the same on each repeat
 * @param amount exactly what was shown to the shopper
 * @param returnUrl where a hosted payment page sends the shopper back to; absolute; null when called without a browser
 * @param email of the buyer
 * @param locale the shopper's language
 */
public record PaymentRequest(UUID key, Money amount, URI returnUrl, String email, Locale locale) {
}
