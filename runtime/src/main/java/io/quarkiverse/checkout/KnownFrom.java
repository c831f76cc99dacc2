package io.quarkiverse.checkout;

/**
 * From when on a charge is known: what its source may look at. A source that declares an early moment is asked with
 * nothing but what is known then, so that no charge comes later than declared.
 */
public enum KnownFrom {
    /** From the goods and codes in the cart. */
    CART,
    /** From where it goes. */
    ADDRESS,
    /** From the chosen way of delivery. */
    DELIVERY,
    /** From the chosen way to pay. */
    PAYMENT;

    /** Whether who declares this may look at what is known from another moment on. */
    public boolean sees(KnownFrom other) {
        return compareTo(other) >= 0;
    }
}
