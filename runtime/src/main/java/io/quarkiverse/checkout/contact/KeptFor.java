package io.quarkiverse.checkout.contact;

/** Why something is kept of a person who asked to be forgotten. */
public enum KeptFor {
    /** The law wants it kept, such as the books of a shop. */
    LAW,
    /** They wished it: that they get no more mail can only be known as long as it is kept. */
    WISH,
    /** What was agreed with them, such as one use of a code per customer. */
    TERMS,
    /** A payment is under way, or may still come in. */
    PAYMENT,
    /** It belongs to other people, too. */
    OTHERS
}
