package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Durable jobs. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.outbox")
public interface OutboxConfig {

    /**
     * How often each node looks for due jobs; at least 1 second. A job that is due at once does not wait for this: it
     * starts right after the commit that created it.
     */
    @WithDefault("5s")
    Duration every();

    /** How many jobs one node runs at the same time, 1 to 100. */
    @WithDefault("8")
    int parallel();

    /** How many attempts a job has before it becomes a dead letter, 1 to 100. The default lasts about two days. */
    @WithDefault("20")
    int attempts();

    /** How long to wait after the first failed attempt; doubled after each further one. */
    @WithDefault("10s")
    Duration retryFirst();

    /** The longest wait between two attempts. */
    @WithDefault("6h")
    Duration retryLongest();

    /**
     * How long a claimed job belongs to its node, at least 10 seconds. When a node dies, its jobs are taken over after
     * this; a handler that runs longer may be run twice at a time.
     */
    @WithDefault("2m")
    Duration lease();

    /** How long done jobs are kept, at least 1 day. A job is recognised as a repeat of another one for so long. */
    @WithDefault("30d")
    Duration retention();
}
