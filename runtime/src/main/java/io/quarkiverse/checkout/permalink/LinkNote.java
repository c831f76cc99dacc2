package io.quarkiverse.checkout.permalink;

/**
 * Something that a link carries and that was left out; the rest of it counts.
 *
 * @param field the field as {@code buyer/email}, or the parameter's name; empty where the name itself should not be
 *        repeated. Never a value.
 */
public record LinkNote(Kind kind, String field) {

    /** Why it was left out. */
    public enum Kind {
        /** It comes more than once. None of its values counts, whatever their order and even if they are the same. */
        AMBIGUOUS,
        /** A field of a cart or checkout that links cannot set, or that the checkout does not know. */
        UNSUPPORTED,
        /** The path says which items, and how many. */
        OVERRULED,
        /** The value is no such thing: not decodable, empty, too long or of the wrong form. */
        INVALID,
        /** The page to go on to is not certainly one of this shop. */
        UNSAFE_DESTINATION,
        /** By its name or its looks a secret, or personal data where there should be none. */
        SENSITIVE,
        /** Only the first ones count. */
        TOO_MANY
    }
}
