package io.quarkiverse.checkout.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

    private static final String APPLIED = "SELECT count(*) FROM checkout_schema_history WHERE version > '000'";

    private final TestDatabase database = TestDatabase.empty();

    @Test
    void appliesEachScriptOnceHoweverManyNodesStartTogether() {
        CompletableFuture<?>[] nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::migrate))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(database.value(APPLIED)).isEqualTo(String.valueOf(TestDatabase.scripts().size()));
    }

    @Test
    void leavesTheTablesAndTheHistoryOfTheHostAlone() {
        database.execute("CREATE TABLE book (id integer)");
        database.execute("CREATE TABLE flyway_schema_history (version text)");

        migrate();

        assertThat(database.value(APPLIED)).isEqualTo(String.valueOf(TestDatabase.scripts().size()));
        assertThat(database.value("SELECT count(*) FROM flyway_schema_history")).isEqualTo("0");
    }

    private void migrate() {
        SchemaMigration.migrate(database.dataSource(), TestDatabase.scripts());
    }
}
