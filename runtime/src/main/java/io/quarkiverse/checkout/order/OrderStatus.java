package io.quarkiverse.checkout.order;

import java.util.EnumSet;
import java.util.Set;

/** Where a placed order stands. */
public enum OrderStatus {
    PLACED,
    /** Everything was handed to the carrier, or is ready to download. */
    FULFILLED,
    CANCELLED;

    private Set<OrderStatus> next() {
        return switch (this) {
            case PLACED -> EnumSet.of(FULFILLED, CANCELLED);
            case FULFILLED, CANCELLED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    public boolean canBecome(OrderStatus status) {
        return next().contains(status);
    }
}
