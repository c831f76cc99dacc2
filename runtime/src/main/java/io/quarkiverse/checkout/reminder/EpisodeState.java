package io.quarkiverse.checkout.reminder;

import java.util.EnumSet;
import java.util.Set;

/** Where one abandonment of one cart stands. */
public enum EpisodeState {
    /** Somebody is at it. */
    OPEN,
    /** Nobody has been at it for a while; its steps are planned. */
    ABANDONED,
    /** The cart was ordered after all. */
    RECOVERED,
    /** The person ordered, but not this cart. */
    BOUGHT_OTHERWISE,
    /** Nobody came back. */
    LOST,
    /** The person is not to be written to. */
    SUPPRESSED,
    /** The person asked to be forgotten. */
    ERASED;

    private Set<EpisodeState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ABANDONED, RECOVERED, BOUGHT_OTHERWISE, SUPPRESSED, ERASED);
            case ABANDONED -> EnumSet.of(OPEN, RECOVERED, BOUGHT_OTHERWISE, LOST, SUPPRESSED, ERASED);
            case RECOVERED, BOUGHT_OTHERWISE, LOST, SUPPRESSED -> EnumSet.of(ERASED);
            case ERASED -> EnumSet.noneOf(EpisodeState.class);
        };
    }

    public boolean canBecome(EpisodeState state) {
        return next().contains(state);
    }

    /** Whether reminders may still come of it. */
    public boolean isLive() {
        return this == OPEN || this == ABANDONED;
    }
}
