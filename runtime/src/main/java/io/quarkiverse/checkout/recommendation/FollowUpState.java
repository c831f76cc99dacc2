package io.quarkiverse.checkout.recommendation;

import java.util.Locale;

/** Where a follow-up stands. */
public enum FollowUpState {
    /** Waits for its day. */
    PLANNED,
    /** Waits for a merchant. */
    OPEN,
    /** The buyer answered. */
    REACHED,
    /** The buyer did not answer. */
    SILENT,
    /** The buyer is to be left alone about this order. */
    DECLINED,
    /** When its day came, something was against it. */
    SKIPPED,
    /** The buyer ordered again, or does not want to be contacted. */
    CANCELLED;

    /** Whether it is what a merchant can say of one that is open. */
    public boolean isSaid() {
        return this == REACHED || this == SILENT || this == DECLINED;
    }

    /** What is sent by the button that says so. */
    public String intent() {
        return name().toLowerCase(Locale.ROOT);
    }
}
