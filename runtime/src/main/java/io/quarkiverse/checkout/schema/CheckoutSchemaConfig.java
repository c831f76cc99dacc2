package io.quarkiverse.checkout.schema;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Our tables. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.schema")
public interface CheckoutSchemaConfig {

    /**
     * Whether the application brings the checkout's tables up to date when it starts, after the host's own migrations.
     * Any number of nodes may start at once. Turn it off where another process with more rights does it.
     */
    @WithDefault("true")
    boolean migrateAtStart();
}
