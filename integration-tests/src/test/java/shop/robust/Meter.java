package shop.robust;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Counts what the shop asks of the database: every statement, BEGIN and COMMIT included, and the log that is written. */
final class Meter {

    private final DataSource own;
    private final List<Reading> readings = new ArrayList<>();

    /** One measured request. */
    record Reading(String what, long statements, long walBytes, List<String> texts) {
    }

    private Meter(DataSource own) {
        this.own = own;
    }

    /** It asks under a name of its own, so that it does not count itself. */
    static Meter of(EmbeddedPostgres database) {
        execute(database.getPostgresDatabase(), "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        execute(database.getPostgresDatabase(), "DROP ROLE IF EXISTS meter");
        execute(database.getPostgresDatabase(), "CREATE ROLE meter SUPERUSER LOGIN");
        return new Meter(database.getDatabase("meter", "postgres"));
    }

    Reading measure(String what, Runnable request) {
        execute(own, "SELECT pg_stat_statements_reset()");
        long before = number("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
        request.run();
        long after = number("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
        Reading reading = new Reading(what, number("""
                SELECT coalesce(sum(calls), 0) FROM pg_stat_statements
                WHERE userid <> 'meter'::regrole"""), after - before, texts());
        readings.add(reading);
        return reading;
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    long statements() {
        return readings.stream().mapToLong(Reading::statements).sum();
    }

    long walBytes() {
        return readings.stream().mapToLong(Reading::walBytes).sum();
    }

    String table() {
        StringJoiner table = new StringJoiner("\n");
        table.add(String.format("%n%-34s %10s %10s", "request", "statements", "WAL bytes"));
        readings.forEach(it -> table.add(String.format("%-34s %10d %10d", it.what(), it.statements(), it.walBytes())));
        return table.add(String.format("%-34s %10d %10d", "whole journey", statements(), walBytes())).toString();
    }

    long number(String query) {
        try (Connection connection = own.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    void execute(String sql) {
        execute(own, sql);
    }

    private List<String> texts() {
        String query = "SELECT calls || ' x ' || regexp_replace(query, '\\s+', ' ', 'g') FROM pg_stat_statements "
                + "WHERE userid <> 'meter'::regrole ORDER BY calls DESC";
        try (Connection connection = own.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
