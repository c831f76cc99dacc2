package io.quarkiverse.checkout.checkout;

import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Shopper;

/** Who visits now, for pages of other features. */
public interface Visitor {

    /** What is around a page, in the visitor's language. */
    Shell shell();

    /** A page that says what went wrong and leads to the cart. */
    Response problem(int status, String title, String text);

    /** Where shoppers reach the shop, without a slash at the end. */
    String site();

    Shopper shopper();

    /** The visitor's cart in whatever status; for who is signed in, the one that belongs to them. */
    Optional<Cart> cart();

    /** Has the browser hold a cart's secret from the answer to this request on. */
    void hold(CartSecret secret);

    /** Has the browser hold a joint cart, and its own one aside until it leaves. */
    void join(CartSecret joint);

    /**
     * Fills in what the visitor has not typed on the checkout page yet.
     *
     * @param fields by the names of the page's fields; names that the page does not know are passed over
     */
    void suggest(Cart cart, Map<String, String> fields);
}
