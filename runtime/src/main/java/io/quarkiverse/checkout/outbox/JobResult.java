package io.quarkiverse.checkout.outbox;

import java.time.Duration;

/** What became of an attempt that did not throw. */
public sealed interface JobResult {

    JobResult DONE = new Done();

    record Done() implements JobResult {
    }

    /** Not a failure: look again after a while. Does not count as an attempt. */
    record Later(Duration delay) implements JobResult {
    }

    /**
     * It can never succeed: goes to the dead letters at once.
     *
     * @param reason shown to the people who run the shop; holds no personal data
     */
    record Dead(String reason) implements JobResult {
    }
}
