package io.quarkiverse.checkout.recommendation.internal;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.Sql;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/**
 * Counts pairs where the orders are: PostgreSQL joins and sorts what does not fit into memory, and uses what cores it has.
 * Recommendations are answered from what was known before until it is done; orders that come meanwhile wait.
 */
@ApplicationScoped
class SqlPairCounting implements PairCounting {

    private static final int LONGEST_SECONDS = 6 * 60 * 60;

    /** From rows of {@code link}, which has each pair in both directions. */
    static final String STRONGEST = """
            SELECT number, array_agg(neighbour ORDER BY place) AS neighbours, array_agg(weight ORDER BY place) AS weights
            FROM (SELECT *, row_number() OVER (PARTITION BY number ORDER BY weight DESC, neighbour) AS place
                  FROM link) AS ranked
            WHERE place <= ? GROUP BY number""";

    private static final String TAKE_TURN = "SELECT pg_advisory_xact_lock(?)";

    // PostgreSQL cannot know how many pairs there will be: a hash of them all would be written to the disk time and again
    private static final String SORTING = """
            SELECT set_config('work_mem', '256MB', true), set_config('enable_hashagg', 'off', true)""";

    private static final String NO_PAIRS = "TRUNCATE checkout_recommendation_pair";

    // the items of an order are in the order of their numbers; pairs in that of their index, so that this grows at its end.
    // One long number is sorted faster than two short ones.
    private static final String PAIRS = """
            INSERT INTO checkout_recommendation_pair (one, other, weight)
            SELECT (pair_key >> 32)::integer, (pair_key & 2147483647)::integer, weight
            FROM (SELECT one::bigint << 32 | other AS pair_key, sum(pair) AS weight
                  FROM checkout_recommendation_order, unnest(items) WITH ORDINALITY AS first (one, place),
                       unnest(items[place + 1:]) AS other
                  WHERE pair > 0 GROUP BY pair_key ORDER BY pair_key) AS pairs""";

    private static final String NO_NEIGHBOURS = "DELETE FROM checkout_recommendation_neighbours";

    private static final String NEIGHBOURS = """
            WITH link AS (
                SELECT one AS number, other AS neighbour, weight FROM checkout_recommendation_pair
                UNION ALL SELECT other, one, weight FROM checkout_recommendation_pair)
            INSERT INTO checkout_recommendation_neighbours (number, neighbours, weights)
            """ + STRONGEST;

    private static final String ITEMS = """
            WITH bought AS (
                SELECT bought AS number, sum(pair) AS weight, sum(sale) AS sales
                FROM checkout_recommendation_order, unnest(items) AS bought GROUP BY bought)
            UPDATE checkout_recommendation_item item
            SET weight = coalesce(bought.weight, 0), sales = coalesce(bought.sales, 0)
            FROM checkout_recommendation_item before LEFT JOIN bought USING (number)
            WHERE item.number = before.number""";

    private static final String TOTALS = """
            UPDATE checkout_recommendation_total SET (weight, orders, sales) = (
                SELECT coalesce(sum(pair), 0), coalesce(sum(counted), 0), coalesce(sum(sale), 0)
                FROM checkout_recommendation_order)""";

    private static final String ORDERS = "SELECT count(*) AS orders FROM checkout_recommendation_order";

    private final Sql sql;

    SqlPairCounting(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** May take minutes, which is longer than the time that is usual for a transaction. */
    @Override
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public long count() {
        sql.query("waiting for who learns", TAKE_TURN, row -> true, LearnedTables.TURN);
        sql.query("making room", SORTING, row -> true);
        sql.update("forgetting pairs", NO_PAIRS);
        sql.update("counting pairs", PAIRS);
        sql.update("forgetting neighbours", NO_NEIGHBOURS);
        sql.update("finding neighbours", NEIGHBOURS, ModelSettings.DEFAULT.neighbours());
        sql.update("counting items", ITEMS);
        sql.update("counting orders", TOTALS);
        return sql.query("counting orders", ORDERS, row -> row.getLong("orders")).get(0);
    }
}
