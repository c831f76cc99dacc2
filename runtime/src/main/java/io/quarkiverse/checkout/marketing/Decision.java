package io.quarkiverse.checkout.marketing;

import java.time.Instant;

/** What is to become of a step whose time has come. */
public sealed interface Decision {

    /** Nothing is against it. */
    record Send() implements Decision {
    }

    /** @param since when the reason came about; null if that says nothing */
    record Skip(SkipReason reason, Instant since) implements Decision {
    }

    /** It is a bad hour; looked at again then. */
    record Defer(Instant until) implements Decision {
    }

    /** The state that it leads to. */
    default StepState state() {
        if (this instanceof Send) {
            return StepState.SENDING;
        }
        if (this instanceof Defer) {
            return StepState.PLANNED;
        }
        return switch (((Skip) this).reason()) {
            case HELD_OUT -> StepState.HELD_OUT;
            case LATE -> StepState.EXPIRED;
            default -> StepState.SKIPPED;
        };
    }
}
