package io.quarkiverse.checkout.laws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Held;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Short;

/** An inventory that keeps all laws, in steps that a test breaks. */
class Shelf implements Inventory {

    final Thread owner = Thread.currentThread();
    final Map<String, Long> left = new HashMap<>();
    final Map<UUID, Map<String, Long>> holds = new HashMap<>();
    final Set<UUID> confirmed = new HashSet<>();
    final Set<UUID> seen = new HashSet<>();

    void set(String itemId, long units) {
        left.put(itemId, units);
    }

    @Override
    public Map<String, Long> available(Set<String> itemIds) {
        Map<String, Long> available = new HashMap<>(left);
        available.keySet().retainAll(itemIds);
        return available;
    }

    @Override
    public synchronized ReservationOutcome reserve(Reservation asked) {
        seen.add(asked.key());
        if (isRepeat(asked)) {
            return new Held();
        }
        Map<String, Long> shortage = new HashMap<>();
        asked.units().forEach((item, wanted) -> {
            if (seen(item) < wanted) {
                shortage.put(item, seen(item));
            }
        });
        if (!shortage.isEmpty()) {
            return shortage(asked, shortage);
        }
        take(asked);
        return new Held();
    }

    @Override
    public synchronized ReservationOutcome confirm(Reservation asked) {
        ReservationOutcome held = reserve(asked);
        if (held instanceof Held) {
            confirmed.add(asked.key());
        }
        return held;
    }

    @Override
    public synchronized void release(UUID key) {
        if (!confirmed.contains(key)) {
            giveBack(key);
        }
    }

    void take(Reservation asked) {
        holds.put(asked.key(), asked.units());
        asked.units().forEach((item, units) -> left.merge(item, -units, Long::sum));
    }

    void giveBack(UUID key) {
        Map<String, Long> held = holds.remove(key);
        if (held != null) {
            held.forEach((item, units) -> left.merge(item, units, Long::sum));
        }
    }

    boolean isRepeat(Reservation asked) {
        return holds.containsKey(asked.key());
    }

    long seen(String item) {
        return left.get(item);
    }

    ReservationOutcome shortage(Reservation asked, Map<String, Long> shortage) {
        return new Short(shortage);
    }
}
