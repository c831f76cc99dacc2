package io.quarkiverse.checkout.contact;

/** What a person said about being written to, by a box that was not ticked when they first saw it. */
public enum ConsentAnswer {

    /** They were not asked, or left a box unticked that asks for leave. */
    NONE,
    /** They ticked a box that asks for leave. */
    GRANTED,
    /** They saw a box to refuse with, and left it unticked. */
    SPARED,
    /** They ticked a box to refuse with. */
    REFUSED
}
