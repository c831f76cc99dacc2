package io.quarkiverse.checkout;

/**
 * Slows down who guesses. Failures are counted per range of addresses and over the whole shop, on each node by itself and
 * in memory: a page that is only looked at writes nothing.
 */
public interface Attempts {

    /** What is guessed. */
    enum Kind {
        /** Codes of discounts. */
        CODE,
        /** Tokens of links. */
        LINK
    }

    /** Whether the visitor behind the current request has to wait before the next attempt. */
    boolean exhausted(Kind kind);

    /** The visitor guessed wrong. */
    void failed(Kind kind);
}
