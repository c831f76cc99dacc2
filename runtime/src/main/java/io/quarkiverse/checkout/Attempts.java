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
        LINK,
        /** Nothing is guessed: mails that merchants send to try them. */
        TEST_MAIL
    }

    /** Whether the visitor behind the current request has to wait before the next attempt. */
    boolean exhausted(Kind kind);

    /**
     * Whether the visitor's range may give one more e-mail address within an hour; one that it gave before always. Private
     * networks may give any number: who comes from there is most likely everybody, behind a proxy.
     */
    boolean admits(String address);

    /** The visitor guessed wrong. */
    void failed(Kind kind);
}
