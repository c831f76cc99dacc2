package io.quarkiverse.checkout.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** Brings the tables up to date. Nodes that start together take turns. */
final class SchemaMigration {

    private static final String HISTORY_TABLE = "checkout_schema_history";
    /** Names the advisory lock; any number that nobody else uses. */
    private static final long TURN = 0x636865636b6f7574L;

    private SchemaMigration() {
    }

    /** Flyway locks its history, but not the making of it. */
    static void migrate(DataSource dataSource, List<String> scripts) {
        try (Connection turn = dataSource.getConnection(); Statement statement = turn.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + TURN + ")");
            try {
                run(dataSource, scripts);
            } finally {
                statement.execute("SELECT pg_advisory_unlock(" + TURN + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the checkout's tables cannot be brought up to date", e);
        }
    }

    private static void run(DataSource dataSource, List<String> scripts) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Flyway.configure(loader)
                .dataSource(dataSource)
                .table(HISTORY_TABLE)
                // the schema usually holds the host's tables already, which is no reason to skip any of ours
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .resourceProvider(new ScriptList(scripts, loader))
                .javaMigrationClassProvider(List::of)
                .load()
                .migrate();
    }
}
