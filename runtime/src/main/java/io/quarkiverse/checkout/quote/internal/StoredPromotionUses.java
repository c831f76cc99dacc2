package io.quarkiverse.checkout.quote.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** Uses in our tables. Each method is one statement, however many promotions there are; a claim that fails is two. */
final class StoredPromotionUses implements PromotionUses {

    private static final String USED = """
            SELECT promotion, customer, used FROM checkout_promotion
            WHERE promotion = ANY (?) AND customer IN ('', ?)""";

    // the guard is on the locked row, so that it holds however many transactions race for the last use; rows are locked
    // in the order of the key, so that no two transactions wait for each other
    private static final String CLAIM = """
            WITH wanted AS (
                SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[]) AS counter (promotion, customer, most)
                WHERE NOT EXISTS (SELECT FROM checkout_promotion_use earlier
                    WHERE earlier.claim = ? AND earlier.promotion = counter.promotion
                        AND earlier.customer = counter.customer)
            ), counted AS (
                INSERT INTO checkout_promotion AS counter (promotion, customer, used, most)
                SELECT promotion, customer, 1, most FROM wanted ORDER BY promotion, customer
                ON CONFLICT (promotion, customer) DO UPDATE SET used = counter.used + 1, most = excluded.most
                    WHERE counter.used < excluded.most
                RETURNING promotion, customer
            ), noted AS (
                INSERT INTO checkout_promotion_use (claim, promotion, customer)
                SELECT ?, promotion, customer FROM counted
            )
            SELECT wanted.promotion, counted.promotion IS NOT NULL AS taken
            FROM wanted LEFT JOIN counted USING (promotion, customer)""";

    private static final String RELEASE = """
            WITH gone AS (
                DELETE FROM checkout_promotion_use
                WHERE claim = ? AND promotion = ANY (coalesce(?::text[], ARRAY[promotion]))
                RETURNING promotion, customer
            ), locked AS (
                SELECT promotion, customer FROM checkout_promotion JOIN gone USING (promotion, customer)
                ORDER BY promotion, customer FOR UPDATE OF checkout_promotion
            )
            UPDATE checkout_promotion counter SET used = used - 1
            FROM locked WHERE counter.promotion = locked.promotion AND counter.customer = locked.customer""";

    private final DataSource dataSource;

    StoredPromotionUses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<String> usedUp(List<PromotionRule> promotions, String customer) {
        if (promotions.isEmpty()) {
            return Set.of();
        }
        List<Counter> counters = Counter.of(promotions, customer);
        return execute("reading the uses of promotions", USED, statement -> {
            statement.setArray(1, texts(statement, promotions.stream().map(PromotionRule::id).toList()));
            statement.setString(2, customer);
            Map<String, Long> used = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    used.put(rows.getString(1) + '\n' + rows.getString(2), rows.getLong(3));
                }
            }
            Set<String> usedUp = new HashSet<>();
            counters.stream().filter(counter -> used.getOrDefault(counter.key(), 0L) >= counter.most())
                    .forEach(counter -> usedUp.add(counter.promotion()));
            return usedUp;
        });
    }

    @Override
    public Set<String> claim(UUID key, List<PromotionRule> promotions, String customer) {
        List<Counter> counters = Counter.of(promotions, customer);
        Set<String> taken = new HashSet<>();
        Set<String> usedUp = new HashSet<>();
        execute("claiming promotions", CLAIM, statement -> {
            statement.setArray(1, texts(statement, counters.stream().map(Counter::promotion).toList()));
            statement.setArray(2, texts(statement, counters.stream().map(Counter::customer).toList()));
            statement.setArray(3, statement.getConnection().createArrayOf("bigint",
                    counters.stream().map(Counter::most).toArray()));
            statement.setObject(4, key);
            statement.setObject(5, key);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean(2) ? taken : usedUp).add(rows.getString(1));
                }
            }
            return null;
        });
        if (!usedUp.isEmpty() && !taken.isEmpty()) {
            release(key, taken);
        }
        return usedUp;
    }

    @Override
    public void release(UUID key) {
        release(key, null);
    }

    private void release(UUID key, Collection<String> promotions) {
        execute("releasing promotions", RELEASE, statement -> {
            statement.setObject(1, key);
            statement.setArray(2, promotions == null ? null : texts(statement, promotions));
            return statement.executeUpdate();
        });
    }

    private static Array texts(PreparedStatement statement, Collection<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    private <T> T execute(String purpose, String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(purpose + " failed: SQL state " + e.getSQLState(), e);
        }
    }

    private interface Work<T> {

        T with(PreparedStatement statement) throws SQLException;
    }

    /**
     * A limit that applies.
     *
     * @param customer empty for all customers together
     * @param most uses
     */
    private record Counter(String promotion, String customer, long most) {

        static List<Counter> of(List<PromotionRule> promotions, String customer) {
            List<Counter> counters = new ArrayList<>();
            for (PromotionRule promotion : promotions) {
                promotion.limit().ifPresent(most -> counters.add(new Counter(promotion.id(), "", most)));
                if (!customer.isEmpty()) {
                    promotion.limitPerCustomer()
                            .ifPresent(most -> counters.add(new Counter(promotion.id(), customer, most)));
                }
            }
            return counters;
        }

        String key() {
            return promotion + '\n' + customer;
        }
    }
}
