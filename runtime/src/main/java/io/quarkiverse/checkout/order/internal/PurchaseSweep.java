package io.quarkiverse.checkout.order.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.RetentionConfig;
import io.quarkus.scheduler.Scheduled;

/** Forgets purchases that count for nothing any more. */
@ApplicationScoped
class PurchaseSweep {

    static final String FORGET = """
            DELETE FROM checkout_purchase WHERE reference IN (
                SELECT reference FROM checkout_purchase WHERE bought_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final Retention retention;
    private final RetentionConfig config;

    PurchaseSweep(Retention retention, RetentionConfig config) {
        this.retention = retention;
        this.config = config;
    }

    @Scheduled(identity = "checkout-purchase-sweep", every = "1h", delayed = "19m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        retention.forget("purchases elsewhere", FORGET, config.purchases());
    }
}
