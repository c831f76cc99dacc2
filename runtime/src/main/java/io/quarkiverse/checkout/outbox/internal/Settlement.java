package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;

import io.quarkiverse.checkout.outbox.JobState;

/**
 * What is written about an attempt.
 *
 * @param attempts how many count from now on
 * @param delay until it is due again
 * @param error why it is not done, without personal data; null if there is nothing to say
 */
record Settlement(JobState state, int attempts, Duration delay, String error) {

    private static final int LONGEST_ERROR = 300;

    static Settlement done(int attempts) {
        return new Settlement(JobState.DONE, attempts, Duration.ZERO, null);
    }

    static Settlement again(int attempts, Duration delay, String error) {
        return new Settlement(JobState.READY, attempts, delay, error);
    }

    static Settlement dead(int attempts, String error) {
        return new Settlement(JobState.DEAD, attempts, Duration.ZERO, error);
    }

    Settlement {
        if (error != null && error.length() > LONGEST_ERROR) {
            error = error.substring(0, LONGEST_ERROR);
        }
    }
}
