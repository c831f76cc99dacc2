package io.quarkiverse.checkout.testing;

/** What a shop asks of the {@link ScriptedProvider}. */
public enum Operation {
    START,
    CONFIRM,
    CAPTURE,
    CANCEL,
    REFUND
}
