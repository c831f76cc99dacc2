package io.quarkiverse.checkout.cart;

import java.util.UUID;

/**
 * How a shopper stands to a cart: its own one, or a joint one of somebody else.
 *
 * @param holder what the shopper's own things are kept under, such as a half-filled form; the id of the cart for who began
 *        it, an id of one's own for who joined
 * @param joined whether the shopper came in through somebody's link
 * @param joint whether several people may be changing the cart
 */
public record Standing(UUID holder, boolean joined, boolean joint) {

    static Standing alone(UUID cartId) {
        return new Standing(cartId, false, false);
    }
}
