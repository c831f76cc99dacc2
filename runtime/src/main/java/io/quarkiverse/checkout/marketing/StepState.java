package io.quarkiverse.checkout.marketing;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one planned mail of an episode stands. A step that is due is a planned one whose time has come. SENDING is entered
 * once and never left for anything that could lead back to it: a mail that the server did not take has failed, as to try
 * again would need to be sure of that.
 */
public enum StepState {
    /** Waits for its time, or for its episode to be abandoned again. */
    PLANNED,
    /** A worker looks at it; free again when its lease ends. */
    CLAIMED,
    /** Is being handed over. */
    SENDING,
    SENT,
    /** The mail server did not take it. */
    FAILED,
    /** Nobody knows whether it was taken: counts as sent, and is never sent again. */
    UNKNOWN,
    /** A rule was against it. */
    SKIPPED,
    /** Its time had passed. */
    EXPIRED,
    /** Its episode ended before. */
    CANCELLED,
    /** The person is one of those who get no reminders, to see what difference these make. */
    HELD_OUT;

    private Set<StepState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CLAIMED, CANCELLED);
            case CLAIMED -> EnumSet.of(PLANNED, SENDING, SKIPPED, EXPIRED, CANCELLED, HELD_OUT);
            case SENDING -> EnumSet.of(SENT, FAILED, UNKNOWN);
            case SENT, FAILED, UNKNOWN, SKIPPED, EXPIRED, CANCELLED, HELD_OUT -> EnumSet.noneOf(StepState.class);
        };
    }

    public boolean canBecome(StepState state) {
        return next().contains(state);
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether the mail may have reached the person. */
    public boolean mayHaveArrived() {
        return this == SENDING || this == SENT || this == UNKNOWN;
    }
}
