package io.quarkiverse.checkout.cart.internal;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;

/** Forgets carts whose time is over, with what was typed for them. */
@ApplicationScoped
class CartSweep {

    private static final Logger LOG = Logger.getLogger(CartSweep.class);

    private final CartStore store;

    CartSweep(CartStore store) {
        this.store = store;
    }

    @Scheduled(identity = "checkout-cart-sweep", every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        long deleted = store.deleteExpired();
        if (deleted > 0) {
            LOG.infof("Forgot %d carts that nobody touched for their lifetime", deleted);
        }
    }
}
