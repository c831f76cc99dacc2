package io.quarkiverse.checkout.payment.internal;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** One of the calls of a handler that may run at once; free again once, however often that is said. */
final class Slot {

    private final Semaphore all;
    private final AtomicBoolean taken = new AtomicBoolean(true);

    private Slot(Semaphore all) {
        this.all = all;
    }

    static Optional<Slot> take(Semaphore all) {
        return all.tryAcquire() ? Optional.of(new Slot(all)) : Optional.empty();
    }

    void free() {
        if (taken.compareAndSet(true, false)) {
            all.release();
        }
    }
}
