package io.quarkiverse.checkout.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Held;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Short;
import io.quarkiverse.checkout.testing.laws.InventoryLaws;

class InventoryLawsTest {

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(InventoryLaws.class, () -> laws(new Shelf()))
                .breaks("aHoldTakesItsUnits", () -> laws(new Cached()))
                .breaks("aHoldTakesAllOrNothing", () -> laws(new Shelf() {
                    @Override
                    ReservationOutcome shortage(Reservation asked, Map<String, Long> shortage) {
                        asked.units().forEach((item, units) -> left.computeIfPresent(item,
                                (same, there) -> shortage.containsKey(item) ? there : there - units));
                        return super.shortage(asked, shortage);
                    }
                }))
                .breaks("aShortageNamesWhatIsLeft", () -> laws(new Shelf() {
                    @Override
                    ReservationOutcome shortage(Reservation asked, Map<String, Long> shortage) {
                        return new Short(asked.units());
                    }
                }))
                .breaks("theSameKeyIsTheSameHold", () -> laws(new Shelf() {
                    @Override
                    public synchronized ReservationOutcome reserve(Reservation asked) {
                        boolean enough = asked.units().entrySet().stream()
                                .allMatch(wanted -> left.get(wanted.getKey()) >= wanted.getValue());
                        return enough || confirmed.contains(asked.key()) || !isRepeat(asked) ? super.reserve(asked)
                                : new Short(Map.of());
                    }
                }))
                .breaks("aReleasedHoldComesBackOnce", () -> laws(new Shelf() {
                    @Override
                    void giveBack(UUID key) {
                        Map<String, Long> held = holds.get(key);
                        super.giveBack(key);
                        if (held != null) {
                            given.put(key, held);
                        } else {
                            given.getOrDefault(key, Map.of()).forEach((item, units) -> left.merge(item, units, Long::sum));
                        }
                    }

                    private final Map<UUID, Map<String, Long>> given = new HashMap<>();
                }))
                .breaks("anUnknownKeyIsIgnored", () -> laws(new Shelf() {
                    @Override
                    public synchronized void release(UUID key) {
                        if (!seen.contains(key)) {
                            throw new IllegalArgumentException("who?");
                        }
                        super.release(key);
                    }
                }))
                .breaks("aConfirmedHoldIsTakenOnce", () -> laws(new Shelf() {
                    @Override
                    public synchronized ReservationOutcome confirm(Reservation asked) {
                        if (confirmed.contains(asked.key())) {
                            take(asked);
                        }
                        return super.confirm(asked);
                    }
                }))
                .breaks("aConfirmedHoldIsNeverGivenBack", () -> laws(new Shelf() {
                    @Override
                    public synchronized void release(UUID key) {
                        giveBack(key);
                    }
                }))
                .breaks("aHoldThatEndedIsConfirmedIfItCanBeTakenAnew", () -> laws(new Shelf() {
                    @Override
                    public synchronized ReservationOutcome confirm(Reservation asked) {
                        confirmed.add(asked.key());
                        return new Held();
                    }
                }))
                .breaks("oneOfManyGetsTheLastUnit", () -> laws(new Shelf() {
                    @Override
                    long seen(String item) {
                        // as if it had been read before the others wrote
                        return Thread.currentThread() == owner ? super.seen(item) : Long.MAX_VALUE;
                    }
                }))
                .breaks("manySubmitsOfOneOrderHoldItOnce", () -> laws(new Shelf() {
                    @Override
                    boolean isRepeat(Reservation asked) {
                        return Thread.currentThread() == owner && super.isRepeat(asked);
                    }
                }))
                .tests();
    }

    private static InventoryLaws laws(Shelf shelf) {
        return new InventoryLaws() {
            @Override
            protected Inventory inventory() {
                return shelf;
            }

            @Override
            protected void stock(String itemId, long left) {
                shelf.set(itemId, left);
            }
        };
    }

    /** Shows what was there before the latest hold. */
    private static final class Cached extends Shelf {

        private Map<String, Long> cache = Map.of();

        @Override
        void set(String itemId, long units) {
            super.set(itemId, units);
            cache = Map.copyOf(left);
        }

        @Override
        public Map<String, Long> available(Set<String> itemIds) {
            return cache;
        }

        @Override
        public synchronized ReservationOutcome reserve(Reservation asked) {
            cache = Map.copyOf(left);
            return super.reserve(asked);
        }

        @Override
        public synchronized ReservationOutcome confirm(Reservation asked) {
            ReservationOutcome outcome = super.confirm(asked);
            cache = Map.copyOf(left);
            return outcome;
        }

        @Override
        public synchronized void release(UUID key) {
            super.release(key);
            cache = Map.copyOf(left);
        }
    }
}
