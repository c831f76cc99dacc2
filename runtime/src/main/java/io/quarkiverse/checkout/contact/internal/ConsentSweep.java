package io.quarkiverse.checkout.contact.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.RetentionConfig;
import io.quarkus.scheduler.Scheduled;

/** Forgets answers that are too old to be relied on. */
@ApplicationScoped
class ConsentSweep {

    static final String FORGET = """
            DELETE FROM checkout_consent WHERE id IN (
                SELECT id FROM checkout_consent WHERE recorded_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final Retention retention;
    private final RetentionConfig config;

    ConsentSweep(Retention retention, RetentionConfig config) {
        this.retention = retention;
        this.config = config;
    }

    @Scheduled(identity = "checkout-consent-sweep", every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        retention.forget("answers about mails", FORGET, config.consents());
    }
}
