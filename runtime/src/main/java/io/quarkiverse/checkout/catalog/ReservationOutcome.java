package io.quarkiverse.checkout.catalog;

import java.util.Map;

/** What became of a {@link Reservation}. */
public sealed interface ReservationOutcome {

    /** All units are held (or taken). */
    record Held() implements ReservationOutcome {
    }

    /**
     * Nothing is held.
     *
     * @param left units left of each item that there are too few of
     */
    record Short(Map<String, Long> left) implements ReservationOutcome {

        public Short {
            left = Map.copyOf(left);
        }
    }
}
