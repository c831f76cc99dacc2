package io.quarkiverse.checkout.checkout.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.RetentionConfig;
import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkus.scheduler.Scheduled;

/** Forgets what was typed for carts that nobody came back to, and attempts of which no order came. */
@ApplicationScoped
class CheckoutSweep {

    static final String DRAFTS = """
            DELETE FROM checkout_draft WHERE holder IN (
                SELECT holder FROM checkout_draft JOIN checkout_cart ON id = cart_id
                WHERE active_at < ? LIMIT ? FOR UPDATE OF checkout_draft SKIP LOCKED)""";

    static final String ATTEMPTS = """
            DELETE FROM checkout_placement WHERE id IN (
                SELECT id FROM checkout_placement WHERE state = 'RELEASED' AND created_at < ?
                LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final Retention retention;
    private final RetentionConfig config;
    private final CartConfig carts;

    CheckoutSweep(Retention retention, RetentionConfig config, CartConfig carts) {
        this.retention = retention;
        this.config = config;
        this.carts = carts;
    }

    @Scheduled(identity = "checkout-sweep", every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        // else it goes with its cart
        if (carts.lifetime().compareTo(config.drafts()) > 0) {
            retention.forget("checkouts that were begun", DRAFTS, config.drafts());
        }
        retention.forget("attempts to order", ATTEMPTS, config.attempts());
    }
}
