package io.quarkiverse.checkout.catalog.internal;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Puts back on sale what was held for placements that never came to an end, and forgets what was sold long ago. */
@ApplicationScoped
class ExpiredHolds {

    private static final int MOST_AT_ONCE = 500;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final StockTable stock;

    ExpiredHolds(StockTable stock) {
        this.stock = stock;
    }

    @Scheduled(identity = "checkout-expired-holds", every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void release() {
        stock.releaseExpired(MOST_AT_ONCE);
    }

    @Scheduled(identity = "checkout-sold-holds", every = "1h", delayed = "9m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        int forgotten;
        do {
            forgotten = stock.forgetConfirmed(REMEMBERED, MOST_AT_ONCE);
        } while (forgotten == MOST_AT_ONCE);
    }
}
