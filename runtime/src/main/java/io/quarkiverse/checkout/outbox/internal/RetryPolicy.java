package io.quarkiverse.checkout.outbox.internal;

import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobResult;

/**
 * What follows from an attempt.
 *
 * @param attempts how many a job has, at least 1
 */
record RetryPolicy(int attempts, Backoff backoff) {

    Settlement after(Job job, JobResult result) {
        if (result instanceof JobResult.Later later) {
            return Settlement.again(job.attempt() - 1, later.delay(), null);
        }
        if (result instanceof JobResult.Dead dead) {
            return Settlement.dead(job.attempt(), dead.reason());
        }
        return Settlement.done(job.attempt());
    }

    Settlement afterFailure(Job job, String error) {
        return job.attempt() < attempts ? Settlement.again(job.attempt(), backoff.after(job.attempt()), error)
                : Settlement.dead(job.attempt(), error);
    }

    /** Whether earlier attempts, all ended by a crash, have used up what the job has. */
    boolean isExhausted(Job job) {
        return job.attempt() > attempts;
    }
}
