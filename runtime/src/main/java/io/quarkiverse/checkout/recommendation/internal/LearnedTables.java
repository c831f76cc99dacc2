package io.quarkiverse.checkout.recommendation.internal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;

/**
 * What is learned, in SQL. The number of statements does not depend on that of the lines. Who learns holds the row of the
 * totals
 * first, so that nobody waits for each other in a circle.
 */
@ApplicationScoped
class LearnedTables {

    /** Names the lock that is held by who learns, with others, and by who counts, alone. */
    static final long TURN = 0x7265_636F_6D6D_656EL;

    private static final String TAKE_TURN = "SELECT pg_try_advisory_xact_lock_shared(?) AS free";

    private static final String NAME = """
            INSERT INTO checkout_recommendation_item (item_id)
            SELECT given FROM unnest(?) AS given
            WHERE NOT EXISTS (SELECT FROM checkout_recommendation_item WHERE item_id = given)
            ORDER BY given ON CONFLICT DO NOTHING""";

    private static final String REMEMBER = """
            INSERT INTO checkout_recommendation_order (order_id, person, placed_on, items, pair, counted, sale)
            SELECT id, decode(person, 'hex'), day,
                   (SELECT array_agg(number ORDER BY number) FROM checkout_recommendation_item WHERE item_id = ANY (items)),
                   pair, counted, sale
            FROM jsonb_to_recordset(?::jsonb) AS given (id text, person text, day date, items text[],
                pair double precision, counted double precision, sale double precision)
            ON CONFLICT DO NOTHING""";

    private static final String COUNT = """
            UPDATE checkout_recommendation_total total
            SET weight = total.weight + pair, orders = orders + counted, sales = sales + sale
            FROM checkout_recommendation_order WHERE order_id = ?""";

    // pairs only grow, so the strongest of before and those of the order have the strongest of now among them
    private static final String LEARN = """
            WITH learned AS (
                SELECT items, pair, sale, CASE WHEN pair > 0 THEN items ELSE '{}' END AS paired
                FROM checkout_recommendation_order WHERE order_id = ?),
            raised AS (
                INSERT INTO checkout_recommendation_pair AS known (one, other, weight)
                SELECT one, other, pair FROM learned, unnest(paired) AS one, unnest(paired) AS other
                WHERE one < other ORDER BY one, other
                ON CONFLICT (one, other) DO UPDATE SET weight = known.weight + excluded.weight
                RETURNING one, other, weight),
            link AS (
                SELECT one AS number, other AS neighbour, weight FROM raised
                UNION ALL SELECT other, one, weight FROM raised
                UNION ALL
                SELECT number, before.neighbour, before.weight
                FROM learned, checkout_recommendation_neighbours,
                     unnest(neighbours, weights) AS before (neighbour, weight)
                WHERE number = ANY (paired) AND before.neighbour <> ALL (paired)),
            kept AS (
                INSERT INTO checkout_recommendation_neighbours (number, neighbours, weights)
                %s
                ON CONFLICT (number) DO UPDATE SET neighbours = excluded.neighbours, weights = excluded.weights)
            UPDATE checkout_recommendation_item item SET weight = item.weight + pair, sales = item.sales + sale
            FROM learned WHERE number = ANY (items)""".formatted(SqlPairCounting.STRONGEST);

    private static final String FORGET_BEFORE = "DELETE FROM checkout_recommendation_order WHERE placed_on < ?";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;
    private final ModelSettings settings = ModelSettings.DEFAULT;

    LearnedTables(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** What became of an order. */
    enum Outcome {
        LEARNED,
        /** It was learned before, and does not count twice. */
        KNOWN,
        /** Everything is being learned again at the moment: a while to wait, rather than to hold a connection for. */
        BUSY
    }

    @Transactional
    Outcome learn(LearnedOrder order) {
        if (!sql.query("taking a turn", TAKE_TURN, row -> row.getBoolean("free"), TURN).get(0)) {
            return Outcome.BUSY;
        }
        if (remember(List.of(order)) == 0) {
            return Outcome.KNOWN;
        }
        sql.update("counting an order", COUNT, order.id());
        sql.update("learning from an order", LEARN, order.id(), settings.neighbours());
        return Outcome.LEARNED;
    }

    /**
     * Notes orders without learning from them; that is for the next time that everything is learned again.
     *
     * @return how many were not known
     */
    @Transactional
    int remember(List<LearnedOrder> orders) {
        Set<String> items = orders.stream().flatMap(order -> order.items().stream()).collect(Collectors.toSet());
        sql.update("naming items", NAME, (Object) items.toArray(String[]::new));
        return sql.update("remembering orders", REMEMBER, json(orders.stream().map(this::row).toList()));
    }

    /** @return how many orders of before a day are not remembered any more */
    int forgetBefore(LocalDate day) {
        return sql.update("forgetting old orders", FORGET_BEFORE, Date.valueOf(day));
    }

    /** An order as it travels. */
    private record Row(String id, String person, String day, Set<String> items, double pair, double counted, double sale) {
    }

    private Row row(LearnedOrder order) {
        Lesson lesson = order.lesson(settings);
        return new Row(order.id(), order.person().map(PersonKey::hex).orElse(null), order.placedOn().toString(), order.items(),
                lesson.pair(), lesson.order(), lesson.sale());
    }

    private static String json(List<Row> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
