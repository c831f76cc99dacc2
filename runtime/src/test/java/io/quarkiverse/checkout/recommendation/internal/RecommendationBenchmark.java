package io.quarkiverse.checkout.recommendation.internal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.recommendation.RecommendationRequest;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What learning and recommending cost on PostgreSQL; {@code src/perf/README.md} says how to run it. */
class RecommendationBenchmark {

    private static final int AT_ONCE = 500;
    private static final int LEARNED_ONE_BY_ONE = 1_000;
    private static final int REQUESTS = 2_000;
    private static final int MOST = 4;

    private final TestDatabase database = TestDatabase.migrated();
    private final SteadyConnection connection = new SteadyConnection(database.dataSource());
    private final LearnedTables tables = new LearnedTables(connection.dataSource());
    private final SqlPairCounting counting = new SqlPairCounting(connection.dataSource());

    RecommendationBenchmark() throws SQLException {
    }

    @Test
    @EnabledIfSystemProperty(named = "checkout.orders", matches = ".+")
    void ordersOfAShop() throws IOException, SQLException {
        List<LearnedOrder> orders = read(System.getProperty("checkout.orders"));
        int before = orders.size() - LEARNED_ONE_BY_ONE;
        for (int i = 0; i < before; i += AT_ONCE) {
            tables.remember(orders.subList(i, Math.min(before, i + AT_ONCE)));
        }
        long start = System.nanoTime();
        connection.inOneTransaction(counting::count);
        System.out.printf(Locale.ROOT, "%d orders learned at once: %.1f s, %s of pairs%n", before,
                (System.nanoTime() - start) / 1e9,
                database.value("SELECT pg_size_pretty(pg_total_relation_size('checkout_recommendation_pair'))"));

        List<LearnedOrder> last = orders.subList(before, orders.size());
        long statements = connection.statements();
        time("learn an order, " + lines(last), last, tables::learn);
        System.out.println("statements per order: " + (double) (connection.statements() - statements) / last.size());
        database.execute("VACUUM ANALYZE");
        LocalDate today = last.get(last.size() - 1).placedOn();
        recommend("guest", orders, today, order -> Optional.empty());
        recommend("known", orders, today, LearnedOrder::person);
    }

    private void recommend(String who, List<LearnedOrder> orders, LocalDate today,
            Function<LearnedOrder, Optional<PersonKey>> person) {
        Clock clock = Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ItemSales sales = new ItemSales(connection.dataSource(), ForkJoinPool.commonPool());
        ChainedRecommender recommender = new ChainedRecommender(new StoredChoices(connection.dataSource()),
                new PersonHistory(connection.dataSource(), sales), new KnowledgeTables(connection.dataSource(), sales),
                new Categories(connection.dataSource(), null, null), clock);
        List<LearnedOrder> asked = orders.subList(orders.size() - REQUESTS, orders.size());
        for (int round = 0; round < 2; round++) {
            time("recommend, " + who + ", " + lines(asked), asked, order -> recommender
                    .recommend(new RecommendationRequest(order.items(), person.apply(order), MOST, Set.of())).size());
        }
    }

    /** Baskets of 1 to 100 lines, most of them short, of 50,000 items of which some sell much better than others. */
    @Test
    @EnabledIfSystemProperty(named = "checkout.lines", matches = "[0-9]+")
    void ordersOfALargeShop() throws SQLException {
        database.execute(
                "INSERT INTO checkout_recommendation_item (item_id) SELECT 'item' || n FROM generate_series(1, 50000) n");
        database.execute("""
                INSERT INTO checkout_recommendation_order (order_id, placed_on, items, pair, counted, sale)
                SELECT n, date '2025-01-01' + n %% 600, items, 1.0 / greatest(1, cardinality(items) - 1), 1, 1
                FROM (SELECT n, ARRAY(SELECT DISTINCT 1 + (50000 * power(random(), 3))::int %% 50000
                                      FROM generate_series(1, 1 + (99 * power(random(), 8) + n * 0)::int) ORDER BY 1) AS items
                      FROM generate_series(1, %s / 11) n) AS made""".formatted(System.getProperty("checkout.lines")));
        String lines = database.value("SELECT sum(cardinality(items)) FROM checkout_recommendation_order");
        long start = System.nanoTime();
        long orders = connection.inOneTransaction(counting::count);
        System.out.printf(Locale.ROOT, "%d orders with %s lines learned at once: %.0f s, %s pairs, %s%n", orders, lines,
                (System.nanoTime() - start) / 1e9, database.value("SELECT count(*) FROM checkout_recommendation_pair"),
                database.value("SELECT pg_size_pretty(pg_total_relation_size('checkout_recommendation_pair'))"));
    }

    private static String lines(List<LearnedOrder> orders) {
        int[] lines = orders.stream().mapToInt(order -> order.items().size()).sorted().toArray();
        return lines[lines.length / 2] + " lines in the middle, " + lines[lines.length - 1] + " at most";
    }

    private static void time(String what, List<LearnedOrder> orders, Consumer<LearnedOrder> task) {
        long[] nanos = new long[orders.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            task.accept(orders.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms%n", what, millis(nanos, 50),
                millis(nanos, 95), millis(nanos, 99), millis(nanos, 100));
    }

    private static double millis(long[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }

    private static List<LearnedOrder> read(String file) throws IOException {
        Map<String, LearnedOrder> orders = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(new InputStreamReader(new GZIPInputStream(new FileInputStream(file)),
                StandardCharsets.UTF_8))) {
            while (rows.next()) {
                LearnedOrder row = row(rows);
                orders.merge(row.id(), row, RecommendationBenchmark::join);
            }
        }
        return orders.values().stream().sorted(Comparator.comparing(LearnedOrder::placedOn)).toList();
    }

    private static LearnedOrder row(CsvRows rows) {
        Optional<PersonKey> person = Optional.of(rows.text("customer_id")).filter(id -> !id.isEmpty())
                .map(id -> new PersonKey("%32s".formatted(id).replace(' ', '0')));
        return new LearnedOrder(rows.text("order_id"), person, LocalDate.parse(rows.text("timestamp").substring(0, 10)),
                Set.of(rows.text("sku")));
    }

    private static LearnedOrder join(LearnedOrder one, LearnedOrder more) {
        Set<String> items = new HashSet<>(one.items());
        items.addAll(more.items());
        return new LearnedOrder(one.id(), one.person(), one.placedOn(), items);
    }
}
