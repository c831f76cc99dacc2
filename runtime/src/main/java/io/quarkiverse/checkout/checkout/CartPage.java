package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.quote.Quote;

/**
 * The cart page.
 *
 * @param shell what is around it
 * @param cart what the shopper means to buy; null if there is no cart yet
 * @param quote what it costs; null if there is no cart yet
 * @param rules what the law asks of the page; null if there is no cart yet
 * @param form what was typed into the page's forms and could not be done; fields are {@code quantity.<line>} and
 *        {@code code}
 */
public record CartPage(Shell shell, Cart cart, Quote quote, Rules rules, Form form) {

    public boolean isEmpty() {
        return cart == null || cart.isEmpty();
    }
}
