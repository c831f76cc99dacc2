package io.quarkiverse.checkout.permalink;

import java.util.UUID;

/**
 * A link that brings a cart back.
 *
 * @param token opens it; cannot be told again
 */
public record RecoveryLink(UUID id, String token) {
}
