package io.quarkiverse.checkout.permalink;

import java.util.UUID;

/**
 * Somebody pressed the button behind the link of a mail. Fired after the commit.
 *
 * @param linkId of the {@link RecoveryLink}
 * @param cartId the cart that the things are in now
 */
public record CartRecovered(UUID linkId, UUID cartId) {
}
