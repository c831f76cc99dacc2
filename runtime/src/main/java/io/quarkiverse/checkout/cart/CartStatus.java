package io.quarkiverse.checkout.cart;

/** The life of a cart; the only way on is forward. */
public enum CartStatus {
    OPEN,
    /** Its order was placed. */
    ORDERED,
    /** Its lines went into another cart when its shopper signed in. */
    MERGED;

    public boolean canBecome(CartStatus next) {
        return this == OPEN && next != OPEN;
    }
}
