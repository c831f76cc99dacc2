package io.quarkiverse.checkout.outbox;

/**
 * Does the jobs of one kind: a CDI bean. It runs on a worker thread without a transaction, at least once per job (a
 * crash repeats it), on one node at a time as long as it ends within {@code quarkus.checkout.outbox.lease}; so it looks
 * at the world again before it acts.
 */
public interface JobHandler {

    /** The same for the life of the bean; a second handler of the same kind fails the start. */
    String kind();

    /** @throws Exception to try again later, until {@code quarkus.checkout.outbox.attempts} are used up */
    JobResult handle(Job job) throws Exception;
}
