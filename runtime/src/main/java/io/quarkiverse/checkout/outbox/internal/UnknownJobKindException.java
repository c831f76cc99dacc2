package io.quarkiverse.checkout.outbox.internal;

/** No handler of this node does jobs of this kind; a newer node may. */
class UnknownJobKindException extends Exception {

    UnknownJobKindException(String kind) {
        super("no JobHandler bean for jobs of kind " + kind);
    }
}
