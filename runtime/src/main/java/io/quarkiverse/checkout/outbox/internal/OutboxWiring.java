package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ThreadContext;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Builds the worker from the configuration, which is checked at start; so are the handlers, by being built. */
class OutboxWiring {

    private static final int MOST = 100;

    void check(@Observes StartupEvent event, OutboxConfig config, JobHandlers handlers) {
        requireCount("parallel", config.parallel());
        requireCount("attempts", config.attempts());
        requireAtLeast("every", Duration.ofSeconds(1), config.every());
        requireAtLeast("lease", Duration.ofSeconds(10), config.lease());
        requireAtLeast("retention", Duration.ofDays(1), config.retention());
        requireAtLeast("retry-first", Duration.ofSeconds(1), config.retryFirst());
        requireAtLeast("retry-longest", config.retryFirst(), config.retryLongest());
    }

    @Produces
    @Singleton
    RetryPolicy policy(OutboxConfig config) {
        return new RetryPolicy(config.attempts(), new Backoff(config.retryFirst(), config.retryLongest()));
    }

    @Produces
    @Singleton
    OutboxWorker worker(OutboxConfig config, JobTable jobs, JobRunner runner, ExecutorService executor) {
        return new OutboxWorker(jobs, runner, alone(executor), config.parallel(), config.lease());
    }

    /** Jobs have nothing in common with the request that wakes the worker, nor with each other: no session of the database. */
    private static Executor alone(ExecutorService executor) {
        ThreadContext nothing = ThreadContext.builder().propagated().cleared(ThreadContext.CDI, ThreadContext.TRANSACTION)
                .unchanged(ThreadContext.ALL_REMAINING).build();
        return work -> executor.execute(nothing.contextualRunnable(work));
    }

    private static void requireCount(String key, int actual) {
        require(actual >= 1 && actual <= MOST, key, "between 1 and " + MOST, actual);
    }

    private static void requireAtLeast(String key, Duration least, Duration actual) {
        require(actual.compareTo(least) >= 0, key, "at least " + least, actual);
    }

    private static void require(boolean holds, String key, String bounds, Object actual) {
        if (!holds) {
            throw new ConfigurationException("quarkus.checkout.outbox." + key + " must be " + bounds + ", was " + actual);
        }
    }
}
