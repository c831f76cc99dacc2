package io.quarkiverse.checkout.schema;

import java.util.List;

import javax.sql.DataSource;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Runs the migrations found at build time, before Hibernate looks at the tables. */
@Recorder
public class CheckoutSchemaRecorder {

    private final RuntimeValue<CheckoutSchemaConfig> config;

    public CheckoutSchemaRecorder(RuntimeValue<CheckoutSchemaConfig> config) {
        this.config = config;
    }

    /** @param scripts class path names of the SQL scripts */
    public void migrate(List<String> scripts) {
        if (config.getValue().migrateAtStart()) {
            SchemaMigration.migrate(Arc.container().instance(DataSource.class).get(), scripts);
        }
    }
}
