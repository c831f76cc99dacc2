package io.quarkiverse.checkout.permalink;

import java.util.UUID;

/**
 * Somebody pressed the button behind a permalink. Fired after the commit.
 *
 * @param cartId the cart that the things are in now
 * @param link with the parameters that only travel on, as they were when the button was pressed
 */
public record LinkTaken(UUID cartId, CartLink link) {
}
