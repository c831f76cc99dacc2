package io.quarkiverse.checkout.cart;

import java.util.UUID;

/**
 * The lines of one cart went into another when their shopper signed in. Fired within the transaction, for what points to
 * carts to follow.
 */
public record CartsMerged(UUID from, UUID into) {
}
