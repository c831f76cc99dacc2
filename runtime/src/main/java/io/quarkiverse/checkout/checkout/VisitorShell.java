package io.quarkiverse.checkout.checkout;

/** What is around a page for who visits now, for pages of other features. */
public interface VisitorShell {

    /** In the visitor's language. */
    Shell current();
}
