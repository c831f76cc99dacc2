package io.quarkiverse.checkout.outbox.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.outbox.DeadLetter;
import io.quarkiverse.checkout.outbox.JobState;
import io.quarkiverse.checkout.outbox.OutboxOperations;

@ApplicationScoped
class StoredOperations implements OutboxOperations {

    private final JobTable jobs;
    private final OutboxWorker worker;

    StoredOperations(JobTable jobs, OutboxWorker worker) {
        this.jobs = jobs;
        this.worker = worker;
    }

    @Override
    public Map<JobState, Long> counts() {
        return jobs.counts();
    }

    @Override
    public List<DeadLetter> deadLetters(int most) {
        return jobs.dead(most);
    }

    @Override
    public boolean retry(UUID id) {
        boolean revived = jobs.revive(id);
        if (revived) {
            worker.wake();
        }
        return revived;
    }
}
