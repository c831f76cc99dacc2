package io.quarkiverse.checkout.order;

/**
 * An order, and how much of it the visitor may see.
 *
 * @param order as agreed
 * @param scope what the secret proves
 */
public record OrderAccess(Order order, Scope scope) {

    public enum Scope {
        /** The browser that placed it. */
        BROWSER,
        /** Somebody who reads the buyer's mail. */
        MAIL
    }
}
