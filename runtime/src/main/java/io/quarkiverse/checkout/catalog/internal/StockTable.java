package io.quarkiverse.checkout.catalog.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Reservation;

/**
 * Stock and holds in SQL. Each method is one statement, however many items it is about, and joins the caller's
 * transaction if there is one. A statement locks the hold first and then the stock in the order of the item ids, so that
 * two of them never wait for each other.
 */
@ApplicationScoped
class StockTable {

    private static final String AVAILABLE = """
            SELECT item_id, available FROM checkout_stock WHERE item_id = ANY (?)""";

    private static final String SET = """
            INSERT INTO checkout_stock (item_id, available)
            SELECT item_id, units FROM unnest(?, ?) AS given (item_id, units) ORDER BY item_id
            ON CONFLICT (item_id) DO UPDATE SET available = excluded.available""";

    // Takes all or nothing. Waiting for a lock shows the row as the other transaction left it, so the check holds.
    private static final String TAKE = """
            WITH existing AS MATERIALIZED (
                SELECT key FROM checkout_stock_reservation WHERE key = ? FOR UPDATE),
            locked AS MATERIALIZED (
                SELECT item_id, available, units
                FROM checkout_stock JOIN unnest(?, ?) AS wanted (item_id, units) USING (item_id)
                WHERE NOT EXISTS (SELECT FROM existing)
                ORDER BY item_id FOR UPDATE OF checkout_stock),
            short AS (
                SELECT item_id, available FROM locked WHERE available < units),
            taken AS (
                INSERT INTO checkout_stock_reservation (key, units, state, expires_at)
                SELECT ?, (SELECT coalesce(jsonb_object_agg(item_id, units), '{}') FROM locked), ?,
                       now() + make_interval(secs => ?)
                WHERE NOT EXISTS (SELECT FROM existing) AND NOT EXISTS (SELECT FROM short)
                ON CONFLICT (key) DO NOTHING
                RETURNING key),
            reduced AS (
                UPDATE checkout_stock SET available = checkout_stock.available - locked.units
                FROM locked WHERE checkout_stock.item_id = locked.item_id AND EXISTS (SELECT FROM taken))
            SELECT EXISTS (SELECT FROM existing) OR EXISTS (SELECT FROM taken) AS held, short.item_id, short.available
            FROM (VALUES (1)) AS one LEFT JOIN short ON true""";

    private static final String CONFIRM = """
            UPDATE checkout_stock_reservation SET state = 'CONFIRMED' WHERE key = ?""";

    private static final String GIVE_BACK = """
            WITH ended AS (
                DELETE FROM checkout_stock_reservation WHERE key IN (%s) RETURNING units),
            returned AS (
                SELECT item_id, sum(item.units::bigint) AS units
                FROM ended, jsonb_each_text(ended.units) AS item (item_id, units) GROUP BY item_id),
            locked AS MATERIALIZED (
                SELECT item_id, returned.units FROM checkout_stock JOIN returned USING (item_id)
                ORDER BY item_id FOR UPDATE OF checkout_stock)
            UPDATE checkout_stock SET available = available + locked.units
            FROM locked WHERE checkout_stock.item_id = locked.item_id""";

    private static final String RELEASE = GIVE_BACK.formatted("""
            SELECT key FROM checkout_stock_reservation WHERE key = ? AND state = 'HELD' FOR UPDATE""");

    private static final String RELEASE_EXPIRED = GIVE_BACK.formatted("""
            SELECT key FROM checkout_stock_reservation WHERE state = 'HELD' AND expires_at < now()
            ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED""");

    private static final String FORGET_CONFIRMED = """
            DELETE FROM checkout_stock_reservation WHERE key IN (
                SELECT key FROM checkout_stock_reservation
                WHERE state = 'CONFIRMED' AND expires_at < now() - make_interval(secs => ?)
                LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final DataSource dataSource;

    StockTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<String, Long> available(Set<String> itemIds) {
        return run("reading stock", AVAILABLE, statement -> {
            statement.setArray(1, texts(statement, List.copyOf(itemIds)));
            return levels(statement.executeQuery());
        });
    }

    void set(Map<String, Long> left) {
        run("setting stock", SET, statement -> {
            bindUnits(statement, 1, left);
            return statement.executeUpdate();
        });
    }

    Taken take(Reservation reservation, HoldState state) {
        return run("reserving stock", TAKE, statement -> {
            statement.setObject(1, reservation.key());
            bindUnits(statement, 2, reservation.units());
            statement.setObject(4, reservation.key());
            statement.setString(5, state.name());
            statement.setDouble(6, seconds(reservation.timeToLive()));
            return taken(statement.executeQuery());
        });
    }

    /** @return false if there is no hold with this key any more */
    boolean confirm(UUID key) {
        return run("confirming a reservation", CONFIRM, statement -> {
            statement.setObject(1, key);
            return statement.executeUpdate() == 1;
        });
    }

    void release(UUID key) {
        run("releasing a reservation", RELEASE, statement -> {
            statement.setObject(1, key);
            return statement.executeUpdate();
        });
    }

    void releaseExpired(int most) {
        run("releasing expired reservations", RELEASE_EXPIRED, statement -> {
            statement.setInt(1, most);
            return statement.executeUpdate();
        });
    }

    /** Deletes reservations that became an order so long ago that nobody will confirm them again. */
    int forgetConfirmed(Duration age, int most) {
        return run("deleting old reservations", FORGET_CONFIRMED, statement -> {
            statement.setDouble(1, seconds(age));
            statement.setInt(2, most);
            return statement.executeUpdate();
        });
    }

    private <T> T run(String purpose, String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(purpose + " failed: SQL state " + e.getSQLState(), e);
        }
    }

    private static void bindUnits(PreparedStatement statement, int first, Map<String, Long> units) throws SQLException {
        List<String> itemIds = List.copyOf(units.keySet());
        statement.setArray(first, texts(statement, itemIds));
        statement.setArray(first + 1, statement.getConnection().createArrayOf("bigint",
                itemIds.stream().map(units::get).toArray()));
    }

    private static Array texts(PreparedStatement statement, List<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    private static Map<String, Long> levels(ResultSet rows) throws SQLException {
        Map<String, Long> levels = new HashMap<>();
        while (rows.next()) {
            levels.put(rows.getString("item_id"), rows.getLong("available"));
        }
        return levels;
    }

    private static Taken taken(ResultSet rows) throws SQLException {
        rows.next();
        boolean held = rows.getBoolean("held");
        Map<String, Long> left = new HashMap<>();
        if (!held && rows.getString("item_id") != null) {
            do {
                left.put(rows.getString("item_id"), rows.getLong("available"));
            } while (rows.next());
        }
        return new Taken(held, left);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000d;
    }

    enum HoldState {
        HELD,
        CONFIRMED
    }

    /**
     * @param held whether the units are ours now, or were already
     * @param left units left of what there are too few of
     */
    record Taken(boolean held, Map<String, Long> left) {
    }

    private interface Work<T> {

        T on(PreparedStatement statement) throws SQLException;
    }
}
