package io.quarkiverse.checkout.catalog;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Units to hold for one placement.
 *
 * @param key names the hold; the same key is the same hold
 * @param units per item id, each at least 1
 * @param timeToLive after which an unconfirmed hold ends by itself
 */
public record Reservation(UUID key, Map<String, Long> units, Duration timeToLive) {

    public Reservation {
        units = Map.copyOf(units);
        units.forEach((itemId, wanted) -> {
            if (wanted < 1) {
                throw new IllegalArgumentException("units of item " + itemId + " must be at least 1, were " + wanted);
            }
        });
    }
}
