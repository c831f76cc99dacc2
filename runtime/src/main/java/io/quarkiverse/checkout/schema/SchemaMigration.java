package io.quarkiverse.checkout.schema;

import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** Brings the tables up to date. Nodes that start together take turns on Flyway's lock. */
final class SchemaMigration {

    private static final String HISTORY_TABLE = "checkout_schema_history";

    private SchemaMigration() {
    }

    static void migrate(DataSource dataSource, List<String> scripts) {
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
