package io.quarkiverse.checkout.catalog.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Puts back on sale what was held for placements that never came to an end. */
@ApplicationScoped
class ExpiredHolds {

    private static final int MOST_AT_ONCE = 500;

    private final StockTable stock;

    ExpiredHolds(StockTable stock) {
        this.stock = stock;
    }

    @Scheduled(identity = "checkout-expired-holds", every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void release() {
        stock.releaseExpired(MOST_AT_ONCE);
    }
}
