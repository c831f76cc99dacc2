package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** What makes the outbox work by itself: regular polls, the sweep, and an orderly end. */
@ApplicationScoped
class OutboxLifecycle {

    private static final Logger LOG = Logger.getLogger(OutboxLifecycle.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OutboxWorker worker;
    private final JobTable jobs;
    private final OutboxConfig config;

    OutboxLifecycle(OutboxWorker worker, JobTable jobs, OutboxConfig config) {
        this.worker = worker;
        this.jobs = jobs;
        this.config = config;
    }

    @Scheduled(identity = "checkout-outbox", every = "${quarkus.checkout.outbox.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        worker.poll();
    }

    @Scheduled(identity = "checkout-outbox-sweep", every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        int forgotten = jobs.forgetDone(config.retention());
        if (forgotten > 0) {
            LOG.infof("Deleted %d jobs that were done more than %d days ago", forgotten, config.retention().toDays());
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (!worker.stop(PATIENCE)) {
            LOG.warn("Some jobs were still running at shutdown; they are run again when their lease ends");
        }
    }
}
