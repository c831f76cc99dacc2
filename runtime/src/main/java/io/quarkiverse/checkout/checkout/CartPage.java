package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.quote.Quote;

/**
 * The cart page.
 *
 * @param shell what is around it
 * @param cart what the shopper means to buy; null if there is no cart yet
 * @param beside whether the browser has a cart of its own beside a joint one, to go back to
 * @param estimate what it costs, as far as known; null if there is nothing in the cart
 * @param form what was typed into the page's forms and could not be done; fields are {@code quantity.<line>},
 *        {@code code} and {@code country}
 * @param suggested what goes with what is in it
 */
public record CartPage(Shell shell, Cart cart, boolean beside, Estimate estimate, Form form, Suggested suggested) {

    /** What it costs at the estimated destination; null if there is nothing in the cart. */
    public Quote quote() {
        return estimate == null ? null : estimate.quote();
    }

    /** What the law asks of the page; null if there is nothing in the cart. */
    public Rules rules() {
        return estimate == null ? null : estimate.rules();
    }

    /** Whether the shopper came in through somebody's link. */
    public boolean isJoined() {
        return cart != null && cart.standing().joined();
    }

    /** Whether others may change the cart at any time. */
    public boolean isJoint() {
        return cart != null && cart.standing().joint();
    }

    public boolean isEmpty() {
        return cart == null || cart.isEmpty();
    }
}
