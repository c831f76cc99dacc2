package io.quarkiverse.checkout.order.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Forgets the secrets of order pages whose time is over. */
@ApplicationScoped
class OrderAccessSweep {

    private final OrderService orders;

    OrderAccessSweep(OrderService orders) {
        this.orders = orders;
    }

    @Scheduled(identity = "checkout-order-access-sweep", every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        orders.deleteExpiredAccess();
    }
}
