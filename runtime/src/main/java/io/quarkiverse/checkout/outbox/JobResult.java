package io.quarkiverse.checkout.outbox;

import java.time.Duration;

/** What became of an attempt that did not throw. */
public sealed interface JobResult {

    JobResult DONE = new Done();

    record Done() implements JobResult {
    }

    /**
     * Not a failure: look again after a while. Does not count as an attempt.
     *
     * @param delay more than zero
     */
    record Later(Duration delay) implements JobResult {

        public Later {
            if (delay.isZero() || delay.isNegative()) {
                throw new IllegalArgumentException("the delay of a job must be more than zero, was " + delay);
            }
        }
    }

    /**
     * It can never succeed: goes to the dead letters at once.
     *
     * @param reason shown to the people who run the shop; holds no personal data
     */
    record Dead(String reason) implements JobResult {
    }
}
