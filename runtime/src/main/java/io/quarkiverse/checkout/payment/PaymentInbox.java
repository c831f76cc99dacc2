package io.quarkiverse.checkout.payment;

/** Takes messages of providers: checked, stored once, acknowledged, and only then applied by the {@link PaymentListener}. */
public interface PaymentInbox {

    /** The longest body of a message that is read, in bytes. */
    int BODY_LIMIT = 256 * 1024;

    /** Never throws for what the message or its handler is; throws if the database cannot store it. */
    Answer receive(String handler, ProviderMessage message);

    enum Answer {
        /** Committed; it is or will be applied. */
        STORED,

        /** Seen before; nothing was done. */
        DUPLICATE,

        /** Not genuine; nothing was stored. */
        REFUSED,

        /** There is no such handler. */
        UNKNOWN_HANDLER,

        /** The handler was too slow or failed; nothing was stored, and the provider should repeat it. */
        FAILED
    }
}
