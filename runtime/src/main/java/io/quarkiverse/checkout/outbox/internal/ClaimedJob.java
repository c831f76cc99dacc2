package io.quarkiverse.checkout.outbox.internal;

import java.time.OffsetDateTime;

import io.quarkiverse.checkout.outbox.Job;

/**
 * A job that is ours until its lease ends.
 *
 * @param leaseEnd by the database's clock; also tells this claim from any later one of the same job
 */
record ClaimedJob(Job job, OffsetDateTime leaseEnd) {
}
