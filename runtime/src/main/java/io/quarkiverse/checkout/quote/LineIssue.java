package io.quarkiverse.checkout.quote;

/**
 * What keeps a line from being bought.
 *
 * @param kind which text the shopper reads
 * @param left units that could still be had; 0 where that is no help
 */
public record LineIssue(Kind kind, long left) {

    public enum Kind {
        /** The catalogue does not know it any more. */
        UNAVAILABLE,
        SOLD_OUT,
        /** Fewer are left than wanted. */
        TOO_FEW_LEFT,
        /** The quantity is outside the item's limits. */
        OUTSIDE_LIMITS,
        /** An option was withdrawn, or a required one is missing. */
        OPTION_INVALID
    }
}
