package io.quarkiverse.checkout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** Single statements: each joins the caller's transaction if there is one, and commits by itself if there is none. */
public final class Sql {

    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How a row is read. */
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** @return how many rows were written */
    public int update(String purpose, String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(purpose, e);
        }
    }

    public <T> List<T> query(String purpose, String sql, Row<T> row, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> found = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failed(purpose, e);
        }
    }

    /** A moment of a row; null if there is none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Columns as texts, in their order; empty for null. Those that end in {@code _at} are moments. */
    public static Map<String, String> texts(ResultSet row, String... columns) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : columns) {
            Object value = column.endsWith("_at") ? instant(row, column) : row.getString(column);
            texts.put(column, value == null ? "" : value.toString());
        }
        return texts;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static IllegalStateException failed(String purpose, SQLException cause) {
        return new IllegalStateException(purpose + " failed: SQL state " + cause.getSQLState(), cause);
    }
}
