package io.quarkiverse.checkout.quote;

import java.util.Optional;

import io.quarkiverse.checkout.money.MoneyRange;

/**
 * Computes what a cart costs. Pure: the same request and the same answers of the hooks give the same quote, and nothing
 * is written.
 * <p>
 * Stages run in this order: goods, discounts, fulfillment, fees, taxes, rounding. Each adds charges and changes none.
 */
public interface Quotes {

    Quote quote(QuoteRequest request);

    /** The same quote with what the hooks did for it. */
    Explanation explain(QuoteRequest request);

    /** Whether another way to pay may lead to another quote. */
    boolean dependOnPayment();

    /**
     * What the total can come to, over every destination that is served and every choice that is offered: parts of the
     * destination that are empty are open, and so are delivery and payment. As long as the cart, the prices and the codes
     * stay as they are, the total of every quote lies in it.
     *
     * @return empty if a hook cannot tell
     */
    Optional<MoneyRange> range(QuoteRequest request);
}
