package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.Locale;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.Destination;

/**
 * What a quote depends on.
 *
 * @param cart what is to be bought
 * @param destination where to, or the best guess so far; never null
 * @param fulfillmentOption the chosen way of delivery; empty for the first one offered
 * @param paymentHandler the chosen way to pay; empty if not chosen
 * @param locale the shopper's language, for labels
 * @param at the moment of the quote
 */
public record QuoteRequest(Cart cart, Destination destination, String fulfillmentOption, String paymentHandler,
        Locale locale, Instant at) {
}
