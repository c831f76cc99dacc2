package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.BackgroundWork;
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
    OutboxWorker worker(OutboxConfig config, JobTable jobs, JobRunner runner, BackgroundWork background) {
        return new OutboxWorker(jobs, runner, background::start, config.parallel(), config.lease());
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
