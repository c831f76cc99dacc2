package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;

/**
 * How long to wait after a failed attempt: doubled each time, up to a longest wait.
 *
 * @param first the wait after the first attempt, more than zero
 * @param longest never shorter than the first
 */
record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    Backoff {
        if (first.isZero() || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "waits must be 0 < first <= longest, were " + first + " and " + longest);
        }
    }

    /** @param attempt the one that failed, 1 for the first */
    Duration after(int attempt) {
        Duration wait = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
