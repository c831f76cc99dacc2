package io.quarkiverse.checkout.permalink.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.cart.CartChanged;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/**
 * Tells who looks at a joint cart that it has changed. Changes made on this node are told at once; those of other nodes are
 * found by one query for all carts that somebody is looking at here.
 */
@ApplicationScoped
class LiveCarts {

    private static final int MOST_WATCHERS = 2000;

    private final Carts carts;
    private final Map<UUID, AtomicInteger> watched = new ConcurrentHashMap<>();
    private final BroadcastProcessor<CartChanged> changes = BroadcastProcessor.create();

    LiveCarts(Carts carts) {
        this.carts = carts;
    }

    boolean isFull() {
        return watched.values().stream().mapToInt(AtomicInteger::get).sum() >= MOST_WATCHERS;
    }

    /** The versions of a cart as they come; repeats are left out. */
    Multi<Long> versions(UUID cartId) {
        return changes.filter(change -> change.cartId().equals(cartId)).map(CartChanged::version).skip().repetitions()
                .onSubscription().invoke(() -> watch(cartId))
                .onTermination().invoke(() -> unwatch(cartId));
    }

    private void watch(UUID cartId) {
        watched.compute(cartId, (id, count) -> count == null ? new AtomicInteger(1) : increased(count));
    }

    private static AtomicInteger increased(AtomicInteger count) {
        count.incrementAndGet();
        return count;
    }

    private void unwatch(UUID cartId) {
        watched.computeIfPresent(cartId, (id, count) -> count.decrementAndGet() == 0 ? null : count);
    }

    void tell(@Observes CartChanged change) {
        if (watched.containsKey(change.cartId())) {
            changes.onNext(change);
        }
    }

    @Scheduled(identity = "checkout-live-carts", every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Set<UUID> ids = Set.copyOf(watched.keySet());
        if (!ids.isEmpty()) {
            carts.versions(ids).forEach((id, version) -> changes.onNext(new CartChanged(id, version)));
        }
    }
}
