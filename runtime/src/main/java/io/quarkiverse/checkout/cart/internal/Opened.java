package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;

import io.quarkiverse.checkout.cart.Cart;

/**
 * The cart that a secret opens, for who has that secret.
 *
 * @param member null for who began the cart
 */
record Opened(CartEntity cart, CartMemberEntity member) {

    static Opened begun(CartEntity cart) {
        return new Opened(cart, null);
    }

    static Opened joined(CartMemberEntity member) {
        return new Opened(member.cart(), member);
    }

    boolean isJoined() {
        return member != null;
    }

    boolean isOpen() {
        return cart.isOpen();
    }

    /** Whether somebody else signed in with it; who joined is let in by the link, whoever they are. */
    boolean isForeignTo(String customer) {
        return !isJoined() && cart.isForeignTo(customer);
    }

    /** Whether it is to become the cart of who signs in with it. */
    boolean isAdoptable() {
        return !isJoined() && !cart.isOwned();
    }

    Cart toCart() {
        return isJoined() ? cart.toCart(member.codes(), member.standing()) : cart.toCart();
    }

    void change(CartContent content, Instant now, Instant expiresAt) {
        if (isJoined()) {
            member.use(content.codes());
            cart.change(content.withCodes(cart.codes()), now, expiresAt);
        } else {
            cart.change(content, now, expiresAt);
        }
    }
}
