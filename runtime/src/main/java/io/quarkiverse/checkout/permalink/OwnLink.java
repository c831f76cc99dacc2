package io.quarkiverse.checkout.permalink;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link to a cart, for the shopper who made it.
 *
 * @param address absolute; empty if it was made in another browser
 */
public record OwnLink(UUID id, ShareScope scope, Optional<String> address, Instant expiresAt) {
}
