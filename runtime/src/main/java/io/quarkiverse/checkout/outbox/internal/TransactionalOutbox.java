package io.quarkiverse.checkout.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;

/** Adds jobs in the caller's transaction and wakes this node's worker when it commits. */
@ApplicationScoped
class TransactionalOutbox implements Outbox {

    private final JobTable jobs;
    private final OutboxWorker worker;
    private final TransactionSynchronizationRegistry transaction;

    TransactionalOutbox(JobTable jobs, OutboxWorker worker, TransactionSynchronizationRegistry transaction) {
        this.jobs = jobs;
        this.worker = worker;
        this.transaction = transaction;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean enqueue(NewJob job) {
        boolean added = jobs.add(job);
        if (added && job.delay().isZero()) {
            transaction.registerInterposedSynchronization(new WakeAfterCommit());
        }
        return added;
    }

    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the job is not visible to a worker before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                worker.wake();
            }
        }
    }
}
