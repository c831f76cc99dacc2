package io.quarkiverse.checkout.reminder.internal;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.Drafts.Draft;
import io.quarkiverse.checkout.marketing.Elsewhere;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteLine;

/**
 * What a mail would be about.
 *
 * @param cart as it was when this was looked at
 * @param draft what was typed for it
 * @param quote the cart at the prices of now
 * @param elsewhere what the host knows of the person
 */
record Prospect(Cart cart, Draft draft, Quote quote, Elsewhere elsewhere) {

    /** Whether there is something that can be bought and costs something. */
    boolean buyable() {
        return quote.lines().stream().anyMatch(line -> line.buyable() && line.subtotal().minor() > 0);
    }

    /** The first thing that can be bought. */
    QuoteLine first() {
        return quote.lines().stream().filter(QuoteLine::buyable).findFirst().orElseThrow();
    }
}
