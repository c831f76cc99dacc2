package io.quarkiverse.checkout.mail;

/** What is known after a mail was handed over once. */
public enum HandOver {
    /** The mail server took it. */
    TAKEN,
    /** The mail server refused it, or it can never be sent as it is. */
    REFUSED,
    /** The mail server refused it for now. */
    NOT_NOW,
    /** There was no mail server to hand it to. */
    UNREACHABLE,
    /** Nobody knows: there was no answer. */
    UNKNOWN
}
