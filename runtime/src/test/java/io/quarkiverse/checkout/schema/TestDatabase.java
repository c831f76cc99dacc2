package io.quarkiverse.checkout.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL for tests without an application: one server for all, a fresh database for each. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource dataSource;

    private TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A database with our tables in it. */
    public static TestDatabase migrated() {
        TestDatabase database = empty();
        SchemaMigration.migrate(database.dataSource, scripts());
        return database;
    }

    static TestDatabase empty() {
        String name = "test" + COUNT.incrementAndGet();
        new TestDatabase(Server.POSTGRES.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        return new TestDatabase(Server.POSTGRES.getDatabase("postgres", name));
    }

    static List<String> scripts() {
        try (Stream<Path> files = Files.list(Path.of(TestDatabase.class.getResource("/db/checkout").toURI()))) {
            return files.map(file -> "db/checkout/" + file.getFileName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public void execute(String sql) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only value of the only row, as text. */
    public String value(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
