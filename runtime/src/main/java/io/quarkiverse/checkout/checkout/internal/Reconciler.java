package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;

/** Finishes what a crash, a silent provider or a shopper who walked away left open. */
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final PlacementStore store;
    private final Placements placements;

    Reconciler(PlacementStore store, Placements placements) {
        this.store = store;
        this.placements = placements;
    }

    @Scheduled(identity = "checkout-reconciler", every = "{quarkus.checkout.placement.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reconcile() {
        for (UUID placementId : store.claimDue(BATCH, LEASE)) {
            try {
                PlacementOutcome outcome = placements.check(placementId);
                LOG.infof("Looked into unfinished placement %s: %s", placementId, outcome.getClass().getSimpleName());
            } catch (RuntimeException e) {
                LOG.errorf(e, "Looking into placement %s failed; tried again in %s", placementId, LEASE);
            }
        }
    }
}
