package io.quarkiverse.checkout.catalog.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.catalog.StockLevels;
import io.quarkiverse.checkout.catalog.internal.StockTable.HoldState;
import io.quarkiverse.checkout.catalog.internal.StockTable.Taken;
import io.quarkus.arc.DefaultBean;

/** Stock in our own tables. Single statements commit by themselves; only a confirmation joins its order's transaction. */
@DefaultBean
@ApplicationScoped
class StoredInventory implements Inventory, StockLevels {

    private final StockTable stock;

    StoredInventory(StockTable stock) {
        this.stock = stock;
    }

    @Override
    public Map<String, Long> available(Set<String> itemIds) {
        return stock.available(itemIds);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public ReservationOutcome reserve(Reservation reservation) {
        return take(reservation, HoldState.HELD);
    }

    @Override
    public ReservationOutcome confirm(Reservation reservation) {
        return stock.confirm(reservation.key()) ? new ReservationOutcome.Held() : take(reservation, HoldState.CONFIRMED);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void release(UUID key) {
        stock.release(key);
    }

    @Override
    public void set(Map<String, Long> left) {
        left.forEach((itemId, units) -> {
            if (units < 0) {
                throw new IllegalArgumentException("stock of item " + itemId + " must not be negative, was " + units);
            }
        });
        stock.set(left);
    }

    private ReservationOutcome take(Reservation reservation, HoldState state) {
        Taken taken = stock.take(reservation, state);
        if (!taken.held()) {
            // a twin with the same key may have been faster; the second look sees what it took
            taken = stock.take(reservation, state);
        }
        return taken.held() ? new ReservationOutcome.Held() : new ReservationOutcome.Short(taken.left());
    }
}
