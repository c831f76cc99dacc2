package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.UUID;

import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.ShownQuote;

/**
 * A shopper's wish to order.
 *
 * @param checkoutId the cart's id
 * @param quote what is charged for it
 * @param agreement what the order would be
 * @param seen the record of what was shown
 * @param accessHash hash of the browser's secret for the order page
 * @param returnUrl where a payment page sends the shopper back to
 */
record PlaceOrder(UUID checkoutId, Quote quote, Agreement agreement, ShownQuote seen,
        byte[] accessHash, URI returnUrl) {
}
