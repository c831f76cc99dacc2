package io.quarkiverse.checkout.cart;

import java.util.Optional;

/**
 * Who asks for a cart.
 *
 * @param secret what the browser holds; empty on the first visit
 * @param customer key of the signed-in customer; empty for a guest
 */
public record Shopper(Optional<CartSecret> secret, String customer) {

    public boolean signedIn() {
        return !customer.isEmpty();
    }
}
