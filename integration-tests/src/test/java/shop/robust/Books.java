package shop.robust;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Looks into the shop's database, past the shop. */
final class Books {

    private final EmbeddedPostgres database;

    Books(EmbeddedPostgres database) {
        this.database = database;
    }

    long orders(String email) {
        return number("SELECT count(*) FROM checkout_order WHERE agreement -> 'buyer' ->> 'email' = ?", email);
    }

    /** Minor units of the buyer's last order. */
    long total(String email) {
        return number("SELECT total FROM checkout_order WHERE agreement -> 'buyer' ->> 'email' = ? ORDER BY placed_at DESC",
                email);
    }

    /** The same as the record of what was shown has it. */
    long recordedTotal(String email) {
        return number("""
                SELECT sum((charge -> 'amount' ->> 'minor')::bigint)
                FROM checkout_order o JOIN checkout_shown_quote s USING (payment_id),
                     jsonb_array_elements(s.shown -> 'charges') AS charge
                WHERE agreement -> 'buyer' ->> 'email' = ? AND NOT (charge ->> 'included')::boolean
                """, email);
    }

    long stock(String item) {
        return number("SELECT available FROM checkout_stock WHERE item_id = ?", item);
    }

    long placements(String state) {
        return number("SELECT count(*) FROM checkout_placement WHERE state = ?", state);
    }

    /** Lets the reconciler look into everything that is open now. */
    void hurry() {
        execute("UPDATE checkout_placement SET next_check_at = now() WHERE next_check_at IS NOT NULL");
    }

    /** What is in each of the checkout's tables. */
    Map<String, String> digest() {
        Map<String, String> digest = new TreeMap<>();
        for (String table : text("""
                SELECT string_agg(tablename, ',') FROM pg_tables WHERE tablename LIKE 'checkout_%'""").split(",")) {
            digest.put(table,
                    text("SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '')"
                            + " FROM " + table + " AS t"));
        }
        return digest;
    }

    long number(String query, String... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    /** The first column of the first row. */
    String text(String query, String... parameters) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    void execute(String sql) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
