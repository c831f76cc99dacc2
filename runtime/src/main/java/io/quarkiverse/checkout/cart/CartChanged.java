package io.quarkiverse.checkout.cart;

import java.util.UUID;

/** A shopper changed a cart. Fired after the commit. */
public record CartChanged(UUID cartId, long version) {
}
