package io.quarkiverse.checkout.checkout;

import java.util.Optional;

import io.quarkiverse.checkout.cart.Cart;

/** What things really cost, delivered, before anything is in the cart; also {@code {#checkoutFees item=… /}} in templates. */
public interface Estimates {

    /**
     * One unit of an item, for the visitor behind the current request.
     *
     * @param itemId the catalogue's id
     * @return empty if it cannot be bought now
     */
    Optional<Estimate> of(String itemId);

    /** A whole cart, for the visitor behind the current request. */
    Estimate of(Cart cart);
}
