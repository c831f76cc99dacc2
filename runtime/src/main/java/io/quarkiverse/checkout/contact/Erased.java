package io.quarkiverse.checkout.contact;

/**
 * What became of the rows about a person.
 *
 * @param deleted how many are gone
 * @param anonymised how many are left without anything that leads to the person
 * @param kept how many stay as they are
 * @param reason why those are kept; null if none is
 */
public record Erased(long deleted, long anonymised, long kept, KeptFor reason) {

    public static final Erased NOTHING = deleted(0);

    public Erased {
        if (deleted < 0 || anonymised < 0 || kept < 0 || kept > 0 && reason == null) {
            throw new IllegalArgumentException("rows are counted from 0 on, and there is a reason for each that is kept");
        }
    }

    public static Erased deleted(long rows) {
        return new Erased(rows, 0, 0, null);
    }

    public static Erased anonymised(long rows) {
        return new Erased(0, rows, 0, null);
    }

    public static Erased kept(long rows, KeptFor reason) {
        return new Erased(0, 0, rows, reason);
    }

    /** The sum; the first reason counts. */
    public Erased plus(Erased other) {
        return new Erased(deleted + other.deleted, anonymised + other.anonymised, kept + other.kept,
                kept > 0 ? reason : other.reason);
    }

    /** Whether anything was or is held. */
    public boolean any() {
        return deleted + anonymised + kept > 0;
    }
}
