package io.quarkiverse.checkout.quote;

import java.util.UUID;

import io.quarkiverse.checkout.contact.Destination;

/**
 * A quote that a page was rendered with, and what it was computed for. A page carries it signed, so that nothing has to
 * be stored to honour it.
 *
 * @param cartId the cart's
 * @param destination as it was known then
 * @param fulfillmentOption the way of delivery counted in
 * @param paymentHandler the way to pay counted in
 * @param shown the quote
 */
public record QuoteHold(UUID cartId, Destination destination, String fulfillmentOption, String paymentHandler,
        ShownQuote shown) {
}
