package io.quarkiverse.checkout.permalink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.cart.CartLine;

/**
 * A link to a cart. The cart's codes are no part of it, as they may be somebody's own.
 *
 * @param cartId whose lines it is about; empty once that cart is forgotten
 * @param lines what was in the cart when the link was made
 * @param codes what comes along with a recovery
 * @param expiresAt when it ends
 */
public record Share(UUID id, ShareScope scope, Optional<UUID> cartId, List<CartLine> lines, List<String> codes,
        Instant createdAt, Instant expiresAt) {

    public Share {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }

    public boolean isOf(UUID cart) {
        return cartId.filter(cart::equals).isPresent();
    }
}
