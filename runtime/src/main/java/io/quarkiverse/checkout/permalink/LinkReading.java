package io.quarkiverse.checkout.permalink;

import java.util.List;

/** What a link says. */
public sealed interface LinkReading {

    /**
     * It can be followed.
     *
     * @param notes what was left out, in no particular order; empty if nothing was
     */
    record Readable(CartLink link, List<LinkNote> notes) implements LinkReading {

        public Readable {
            notes = List.copyOf(notes);
        }
    }

    /** Nobody can tell what it asks for. */
    record Unreadable(Reason reason) implements LinkReading {

        public enum Reason {
            /** The path does not begin with {@value Permalinks#PATH}. */
            NOT_A_LINK,
            /** More than {@value LinkLimits#LONGEST_LINK} octets. */
            TOO_LONG,
            /** More than {@value LinkLimits#MOST_PARAMETERS} parameters. */
            TOO_MANY_PARAMETERS,
            /** An item is not of the form {@code id:quantity}, or its id is wrongly encoded. */
            ITEM,
            /** A quantity is no number from 1 to 999,999,999, or has zeros in front. */
            QUANTITY
        }
    }
}
