package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.recommendation.internal.LearnedTables.Outcome;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What is learned, on a real PostgreSQL. */
class StoredRecommendationsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonKey ADA = new PersonKey("a".repeat(32));

    private final LearnedTables tables = new LearnedTables(DATABASE.dataSource());
    private final SqlPairCounting counting = new SqlPairCounting(DATABASE.dataSource());
    private final Ranking ranking = new Ranking(ModelSettings.DEFAULT);

    /** As if nothing had been read before. */
    private static KnowledgeTables knowledge() {
        return new KnowledgeTables(DATABASE.dataSource(), sales());
    }

    private static PersonHistory history() {
        return new PersonHistory(DATABASE.dataSource(), sales());
    }

    private static ItemSales sales() {
        return new ItemSales(DATABASE.dataSource(), ForkJoinPool.commonPool());
    }

    @BeforeEach
    void empty() {
        DATABASE.execute("""
                TRUNCATE checkout_recommendation_item, checkout_recommendation_neighbours, checkout_recommendation_pair,
                    checkout_recommendation_order RESTART IDENTITY;
                UPDATE checkout_recommendation_total SET weight = 0, orders = 0, sales = 0""");
    }

    @Test
    void whatWasLearnedOrderByOrderIsWhatIsLearnedFromAllAtOnce() {
        int items = 200;
        List<LearnedOrder> orders = new ArrayList<>(new RandomOrders(11, items).take(150));
        Collections.shuffle(orders, new Random(11));
        orders.forEach(tables::learn);
        Map<String, List<Ranked>> learned = topTen(items);
        String stored = stored();

        assertThat(counting.count()).isEqualTo(150);

        assertThat(topTen(items)).isEqualTo(learned);
        assertThat(stored()).isEqualTo(stored);
        assertThat(Integer.parseInt(DATABASE.value(
                "SELECT max(cardinality(neighbours)) FROM checkout_recommendation_neighbours"))).isEqualTo(100);
    }

    @Test
    void itemsThatWereLearnedSinceAreKnownAtOnce() {
        ItemSales kept = sales();
        KnowledgeTables knowledge = new KnowledgeTables(DATABASE.dataSource(), kept);
        tables.learn(order("1", "mug", "tea"));
        assertThat(neighbours(knowledge, "mug")).containsExactly("tea");

        tables.learn(new LearnedOrder("2", Optional.of(ADA), TODAY, Set.of("mug", "jam")));

        assertThat(neighbours(knowledge, "mug")).containsExactlyInAnyOrder("tea", "jam");
        assertThat(new PersonHistory(DATABASE.dataSource(), kept).of(ADA, Set.of(), TODAY).bought().keySet())
                .containsExactlyInAnyOrder("mug", "jam");
    }

    private static List<String> neighbours(KnowledgeTables knowledge, String item) {
        return knowledge.of(Set.of(item), TODAY).of(item).neighbours().stream().map(Knowledge.Neighbour::item).toList();
    }

    @Test
    void itIsTheModelOfTheEvaluation() {
        int items = 80;
        MemoryModel model = new MemoryModel(ModelSettings.DEFAULT);
        for (LearnedOrder order : new RandomOrders(5, items).take(100)) {
            tables.learn(order);
            model.learn(new PastOrder(order.placedOn().toEpochDay(), order.items()));
        }

        assertThat(topTen(items)).isEqualTo(topTen(items, model.knowledge(all(items), TODAY.toEpochDay())));
    }

    @Test
    void anOrderIsLearnedOnce() {
        assertThat(tables.learn(order("1", "mug", "tea"))).isEqualTo(Outcome.LEARNED);
        String stored = stored();

        assertThat(tables.learn(order("1", "mug", "tea"))).isEqualTo(Outcome.KNOWN);
        assertThat(tables.remember(List.of(order("1", "mug", "tea")))).isZero();
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void whatIsOnlyRememberedCountsFromTheNextCountOn() {
        assertThat(tables.remember(List.of(order("1", "mug", "tea"), order("2", "mug", "jam")))).isEqualTo(2);
        assertThat(knowledge().of(Set.of("mug"), TODAY).items()).isEmpty();

        counting.count();

        assertThat(knowledge().of(Set.of("mug"), TODAY).of("mug").neighbours()).hasSize(2);
    }

    @Test
    void aPersonsHistoryIsTheirsUntilTheyAreErasedAndTeachesOn() {
        tables.learn(new LearnedOrder("1", Optional.of(ADA), TODAY, Set.of("mug", "tea")));
        tables.learn(new LearnedOrder("2", Optional.of(ADA), TODAY.minusDays(90), Set.of("mug")));
        assertThat(history().of(ADA, Set.of(), TODAY).orders()).isEqualTo(1.5);
        assertThat(history().of(ADA, Set.of(), TODAY).bought()).isEqualTo(Map.of("mug", 1.5, "tea", 1.0));
        assertThat(history().of(ADA, Set.of("mug", "tea"), TODAY).bought()).isEqualTo(Map.of("mug", 0.5));
        String stored = stored();

        assertThat(history().forget(ADA)).isEqualTo(2);

        assertThat(history().of(ADA, Set.of(), TODAY)).isEqualTo(Past.NONE);
        counting.count();
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void ordersOfLongAgoAreForgotten() {
        tables.learn(order("1", "mug", "tea"));
        tables.learn(new LearnedOrder("2", Optional.empty(), TODAY.minusYears(4), Set.of("mug", "jam")));

        assertThat(tables.forgetBefore(TODAY.minusYears(3))).isEqualTo(1);
        counting.count();

        assertThat(knowledge().of(Set.of("mug"), TODAY).of("mug").neighbours()).extracting(Knowledge.Neighbour::item)
                .containsExactly("tea");
    }

    @Test
    void nobodyLearnsWhileEverythingIsLearnedAgain() throws SQLException {
        try (Connection counting = DATABASE.dataSource().getConnection(); Statement lock = counting.createStatement()) {
            counting.setAutoCommit(false);
            lock.execute("SELECT pg_advisory_xact_lock(" + LearnedTables.TURN + ")");

            assertThat(tables.learn(order("1", "mug", "tea"))).isEqualTo(Outcome.BUSY);
        }
        assertThat(tables.learn(order("1", "mug", "tea"))).isEqualTo(Outcome.LEARNED);
    }

    private Map<String, List<Ranked>> topTen(int items) {
        return topTen(items, knowledge().of(all(items), TODAY));
    }

    private Map<String, List<Ranked>> topTen(int items, Knowledge known) {
        return all(items).stream().collect(Collectors.toMap(item -> item, item -> ranking.rank(Set.of(item), Past.NONE, known,
                List.of(), other -> !other.equals(item), 10)));
    }

    private static Set<String> all(int items) {
        return IntStream.range(0, items).mapToObj(RandomOrders::item).collect(Collectors.toSet());
    }

    private static LearnedOrder order(String id, String... items) {
        return new LearnedOrder(id, Optional.empty(), TODAY, Set.of(items));
    }

    /** All that is made from orders. */
    private static String stored() {
        return DATABASE.value("""
                SELECT (SELECT jsonb_agg(to_jsonb(item) ORDER BY number) FROM checkout_recommendation_item item)
                    || (SELECT jsonb_agg(to_jsonb(pair) ORDER BY one, other) FROM checkout_recommendation_pair pair)
                    || (SELECT jsonb_agg(to_jsonb(near) ORDER BY number) FROM checkout_recommendation_neighbours near)
                    || (SELECT to_jsonb(total) FROM checkout_recommendation_total total)""");
    }
}
