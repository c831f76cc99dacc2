package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.quote.Fingerprint;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.ShownQuote;

/**
 * A shopper's wish to order.
 *
 * @param checkoutId the cart's id
 * @param shown what the page showed; empty if it cannot be told
 * @param quote what it costs now
 * @param agreement what the order would be
 * @param seen the record of what was shown
 * @param accessHash hash of the browser's secret for the order page
 * @param returnUrl where a payment page sends the shopper back to
 */
record PlaceOrder(UUID checkoutId, Optional<Fingerprint> shown, Quote quote, Agreement agreement, ShownQuote seen,
        byte[] accessHash, URI returnUrl) {
}
