package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * One mail of an episode, as planned.
 *
 * @param number 1 for the first
 * @param abandonedAt when its episode was abandoned
 * @param dueAt outside quiet hours
 */
record PlannedStep(int number, Instant abandonedAt, Instant dueAt) {

    private static final Duration GRACE = Duration.ofHours(6);
    private static final Duration FIRST = Duration.ofHours(12);
    /** What is left of the first step's time where quiet hours took the rest. */
    private static final Duration LEAST = Duration.ofHours(1);

    /** When it makes no sense any more: what an outage held up is not sent in a burst afterwards. */
    Instant expiresAt() {
        Instant late = dueAt.plus(GRACE);
        if (number > 1) {
            return late;
        }
        Instant first = abandonedAt.plus(FIRST);
        Instant least = dueAt.plus(LEAST);
        Instant end = first.isAfter(least) ? first : least;
        return end.isBefore(late) ? end : late;
    }
}
