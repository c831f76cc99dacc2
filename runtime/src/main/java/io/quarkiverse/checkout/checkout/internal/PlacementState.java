package io.quarkiverse.checkout.checkout.internal;

import java.util.EnumSet;
import java.util.Set;

/** How far an attempt to place an order has come. */
enum PlacementState {
    /** Everything is held, and the provider may have been asked. */
    RESERVED,
    /** The shopper has to do something at the provider's page. */
    ACTION_REQUIRED,
    /** Nobody can tell yet whether it is paid. */
    UNKNOWN,
    /** The provider contradicts what was agreed; a person has to look. */
    REVIEW,
    /** There is an order. */
    PLACED,
    /** Nothing came of it, and nothing is held. */
    RELEASED;

    boolean canBecome(PlacementState next) {
        return successors().contains(next);
    }

    /** Whether the outcome is still to be found out. */
    boolean isOpen() {
        return this == RESERVED || this == ACTION_REQUIRED || this == UNKNOWN;
    }

    private Set<PlacementState> successors() {
        return switch (this) {
            case RESERVED, ACTION_REQUIRED, UNKNOWN -> EnumSet.of(ACTION_REQUIRED, UNKNOWN, REVIEW, PLACED, RELEASED);
            // a person, or the provider's last word
            case REVIEW -> EnumSet.of(PLACED, RELEASED);
            // a payment that came in late
            case RELEASED -> EnumSet.of(PLACED);
            case PLACED -> EnumSet.noneOf(PlacementState.class);
        };
    }
}
