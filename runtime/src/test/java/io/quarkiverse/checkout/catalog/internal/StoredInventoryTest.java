package io.quarkiverse.checkout.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Held;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Short;
import io.quarkiverse.checkout.schema.TestDatabase;

class StoredInventoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int SHOPPERS = 64;

    private final StockTable table = new StockTable(DATABASE.dataSource());
    private final StoredInventory inventory = new StoredInventory(table);

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_stock, checkout_stock_reservation");
    }

    @Test
    void takesAllTheUnitsOfAnOrder() {
        inventory.set(Map.of("mug", 5L, "tea", 9L));

        assertThat(inventory.reserve(units(Map.of("mug", 2L, "tea", 3L)))).isInstanceOf(Held.class);

        assertThat(inventory.available(Set.of("mug", "tea"))).containsOnly(Map.entry("mug", 3L), Map.entry("tea", 6L));
    }

    @Test
    void takesNothingIfOneItemIsShortAndSaysWhatIsLeftOfIt() {
        inventory.set(Map.of("mug", 5L, "tea", 2L, "jam", 0L));

        ReservationOutcome outcome = inventory.reserve(units(Map.of("mug", 2L, "tea", 3L, "jam", 1L)));

        assertThat(outcome).isEqualTo(new Short(Map.of("tea", 2L, "jam", 0L)));
        assertThat(inventory.available(Set.of("mug", "tea"))).containsOnly(Map.entry("mug", 5L), Map.entry("tea", 2L));
        assertThat(holds()).isZero();
    }

    @Test
    void anItemWithoutALevelIsUnlimitedAndStaysSoIfItsHoldIsReleased() {
        Reservation many = units(Map.of("file", 1_000_000L));

        assertThat(inventory.reserve(many)).isInstanceOf(Held.class);
        assertThat(inventory.available(Set.of("file"))).isEmpty();

        inventory.set(Map.of("file", 3L));
        inventory.release(many.key());
        assertThat(left("file")).isEqualTo(3);
    }

    @Test
    void theSameKeyIsTheSameHoldEvenIfNothingIsLeft() {
        inventory.set(Map.of("mug", 1L));
        Reservation last = units(Map.of("mug", 1L));

        assertThat(inventory.reserve(last)).isInstanceOf(Held.class);
        assertThat(inventory.reserve(last)).isInstanceOf(Held.class);

        assertThat(left("mug")).isZero();
    }

    @Test
    void aReleasedHoldGivesBackItsUnitsOnce() {
        inventory.set(Map.of("mug", 5L));
        Reservation two = units(Map.of("mug", 2L));
        inventory.reserve(two);

        inventory.release(two.key());
        inventory.release(two.key());
        inventory.release(UUID.randomUUID());

        assertThat(left("mug")).isEqualTo(5);
    }

    @Test
    void aConfirmedHoldIsNeverGivenBack() {
        inventory.set(Map.of("mug", 5L));
        Reservation two = units(Map.of("mug", 2L));
        inventory.reserve(two);

        assertThat(inventory.confirm(two)).isInstanceOf(Held.class);
        assertThat(inventory.confirm(two)).isInstanceOf(Held.class);
        inventory.release(two.key());
        expireHolds();
        table.releaseExpired(10);

        assertThat(left("mug")).isEqualTo(3);
    }

    @Test
    void anExpiredHoldIsSoldToTheNextAndConfirmedOnlyIfItCanBeTakenAnew() {
        inventory.set(Map.of("mug", 2L));
        Reservation slow = units(Map.of("mug", 2L));
        inventory.reserve(slow);
        expireHolds();
        table.releaseExpired(10);
        Reservation quick = units(Map.of("mug", 1L));
        inventory.reserve(quick);

        assertThat(inventory.confirm(slow)).isEqualTo(new Short(Map.of("mug", 1L)));

        inventory.release(quick.key());
        assertThat(inventory.confirm(slow)).isInstanceOf(Held.class);
        assertThat(left("mug")).isZero();
    }

    @Test
    void theSweepGivesBackAllThatExpiredHoldsShare() {
        inventory.set(Map.of("mug", 9L, "tea", 9L));
        inventory.reserve(units(Map.of("mug", 2L, "tea", 1L)));
        inventory.reserve(units(Map.of("mug", 3L)));
        expireHolds();

        table.releaseExpired(10);

        assertThat(inventory.available(Set.of("mug", "tea"))).containsOnly(Map.entry("mug", 9L), Map.entry("tea", 9L));
        assertThat(holds()).isZero();
    }

    @Test
    void theSweepLeavesLiveHoldsAlone() {
        inventory.set(Map.of("mug", 2L));
        inventory.reserve(units(Map.of("mug", 2L)));

        table.releaseExpired(10);

        assertThat(left("mug")).isZero();
    }

    @Test
    void whatWasSoldLongAgoIsForgottenAndNothingElse() {
        inventory.set(Map.of("mug", 9L));
        Reservation held = units(Map.of("mug", 1L));
        inventory.reserve(held);
        inventory.confirm(units(Map.of("mug", 1L)));
        DATABASE.execute("UPDATE checkout_stock_reservation SET expires_at = now() - interval '31 days'");
        inventory.confirm(units(Map.of("mug", 1L)));

        new ExpiredHolds(table).forget();

        assertThat(holds()).isEqualTo(2);
        assertThat(inventory.confirm(held)).isInstanceOf(Held.class);
        assertThat(left("mug")).isEqualTo(6);
    }

    @Test
    void soldOnesAreForgottenInBatchesUntilNoneIsLeft() {
        DATABASE.execute("""
                INSERT INTO checkout_stock_reservation (key, units, state, expires_at)
                SELECT gen_random_uuid(), '{}', 'CONFIRMED', now() - interval '31 days' FROM generate_series(1, 1100)""");

        assertThat(table.forgetConfirmed(Duration.ofDays(30), 10)).isEqualTo(10);
        assertThat(holds()).isEqualTo(1090);

        new ExpiredHolds(table).forget();

        assertThat(holds()).isZero();
    }

    @Test
    void exactlyOneOfManyShoppersGetsTheLastUnit() throws Exception {
        inventory.set(Map.of("mug", 1L));

        List<ReservationOutcome> outcomes = atOnce(SHOPPERS, () -> inventory.reserve(units(Map.of("mug", 1L))));

        assertThat(outcomes).filteredOn(Held.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Short(Map.of("mug", 0L))::equals).hasSize(SHOPPERS - 1);
        assertThat(left("mug")).isZero();
    }

    @Test
    void manySubmitsOfOnePlacementTakeItsUnitsOnceAndAllSucceed() throws Exception {
        inventory.set(Map.of("mug", 1L));
        Reservation placement = units(Map.of("mug", 1L));

        List<ReservationOutcome> outcomes = atOnce(16, () -> inventory.reserve(placement));

        assertThat(outcomes).hasSize(16).allMatch(Held.class::isInstance);
        assertThat(left("mug")).isZero();
    }

    @Test
    void ordersThatShareItemsNeverBlockEachOther() throws Exception {
        List<String> items = List.of("a", "b", "c", "d", "e");
        items.forEach(item -> inventory.set(Map.of(item, 100L)));
        AtomicInteger next = new AtomicInteger();

        atOnce(1 << items.size(), () -> {
            int choice = next.getAndIncrement();
            Reservation order = units(items.stream().filter(item -> (choice >> items.indexOf(item) & 1) == 1)
                    .collect(Collectors.toMap(item -> item, item -> 1L)));
            inventory.reserve(order);
            inventory.release(order.key());
            return inventory.confirm(order);
        });

        assertThat(inventory.available(Set.copyOf(items)).values()).hasSize(5).containsOnly(84L);
    }

    @Test
    void aNegativeLevelIsRefusedByName() {
        assertThatThrownBy(() -> inventory.set(Map.of("mug", -1L))).hasMessageContaining("mug").hasMessageContaining("-1");
    }

    private static Reservation units(Map<String, Long> units) {
        return new Reservation(UUID.randomUUID(), units, HOUR);
    }

    private long left(String itemId) {
        return inventory.available(Set.of(itemId)).get(itemId);
    }

    private static long holds() {
        return Long.parseLong(DATABASE.value("SELECT count(*) FROM checkout_stock_reservation"));
    }

    private static void expireHolds() {
        DATABASE.execute("UPDATE checkout_stock_reservation SET expires_at = now() - interval '1 second'");
    }

    private static <T> List<T> atOnce(int threads, Callable<T> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
