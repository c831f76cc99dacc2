package io.quarkiverse.checkout.console.internal;

/** Who may open the console. */
final class Merchants {

    static final String ROLE = "checkout-merchant";

    private Merchants() {
    }
}
