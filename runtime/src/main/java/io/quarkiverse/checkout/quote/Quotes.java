package io.quarkiverse.checkout.quote;

/**
 * Computes what a cart costs. Pure: the same request and the same answers of the hooks give the same quote, and nothing
 * is written.
 * <p>
 * Stages run in this order: goods, discounts, fulfillment, fees, taxes, rounding. Each adds charges and changes none.
 */
public interface Quotes {

    Quote quote(QuoteRequest request);
}
