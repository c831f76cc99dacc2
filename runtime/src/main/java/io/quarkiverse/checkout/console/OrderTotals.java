package io.quarkiverse.checkout.console;

import java.time.Instant;
import java.util.Optional;

import io.quarkiverse.checkout.quote.ShownQuote;

/**
 * The total of an order, with nothing about who ordered.
 *
 * @param number of the order
 * @param placedAt when
 * @param fulfillment title of the way of delivery; empty if nothing is delivered
 * @param payment title of the way to pay
 * @param agreed what the shopper agreed to, and pays
 * @param shown the record of what the page had shown; empty if there is none
 */
public record OrderTotals(String number, Instant placedAt, String fulfillment, String payment, Trace agreed,
        Optional<Shown> shown) {

    /**
     * What the page had shown.
     *
     * @param quote as recorded
     * @param trace of its charges
     * @param same whether its total is the order's
     */
    public record Shown(ShownQuote quote, Trace trace, boolean same) {
    }
}
