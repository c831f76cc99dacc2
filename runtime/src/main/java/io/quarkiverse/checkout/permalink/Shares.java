package io.quarkiverse.checkout.permalink;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;

/**
 * Links to carts. Their tokens have 128 bits or more, and only hashes are stored. The token of a link that a shopper makes
 * is derived from the secret of the cart, so that the shopper's browser, and nobody else, can tell it again.
 */
public interface Shares {

    /**
     * Makes a link for the shopper who began a cart.
     *
     * @param secret of the cart
     * @param scope any but {@link ShareScope#RECOVER}
     * @return empty if the cart has as many links as it may have, or can no longer change
     */
    Optional<Share> create(Cart cart, CartSecret secret, ShareScope scope);

    /**
     * A cart's links that still work, the newest first, without those for its recovery.
     *
     * @param secret of the cart; empty if the shopper's browser does not hold it
     */
    List<OwnShare> of(Cart cart, Optional<CartSecret> secret);

    /**
     * A link for who made it.
     *
     * @param token empty if it was made with another secret
     */
    record OwnShare(Share share, Optional<String> token) {
    }

    /** The link that a token opens, if it still works. */
    Optional<Share> open(String token);

    /** Ends a link of a cart at once, and shuts out who came by it. */
    void revoke(Cart cart, UUID shareId);

    /**
     * Makes a link that brings a cart's lines back, to be mailed to its own shopper and nobody else. {@link CartRecovered}
     * tells when it does.
     *
     * @param codes discount codes that the mail gives
     */
    RecoveryLink recovery(Cart cart, List<String> codes);
}
