package io.quarkiverse.checkout.cart;

import java.util.Optional;
import java.util.UUID;

/**
 * The carts. Reading never writes; a cart comes into being with the first change.
 * <p>
 * What a shopper cannot have is an outcome, not an exception. Changes of one cart wait for each other, so none is lost.
 */
public interface Carts {

    /** The cart of the browser behind the current request, if it has one that can still change. */
    Optional<Cart> current();

    /** The shopper's cart in whatever status: the one of the secret, else the open one of the signed-in customer. */
    Optional<Cart> find(Shopper shopper);

    /** Adds to the line with the same goods, or as a new line, or to a new cart. */
    CartOutcome add(Shopper shopper, NewLine line);

    /**
     * Sets how many of a line are wanted.
     *
     * @param quantity 0 removes the line
     * @param version of the cart that the shopper saw; with another one nothing is changed
     */
    CartOutcome change(Shopper shopper, String lineId, int quantity, long version);

    /** @param code as typed; whether it counts is the quote's to say */
    CartOutcome addCode(Shopper shopper, String code);

    CartOutcome removeCode(Shopper shopper, String code);

    /**
     * Brings the browser's cart and the one kept for its signed-in customer together, by {@link CartMergePolicy}.
     *
     * @return the secret that the browser shall hold from now on; empty if it holds the customer's cart already, or if
     *         there is none
     */
    Optional<CartSecret> adopt(Shopper shopper);

    /** Closes a cart whose order is being placed, in the caller's transaction; false if it was not open any more. */
    boolean ordered(UUID cartId);
}
