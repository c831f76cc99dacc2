package io.quarkiverse.checkout.order;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of orders. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.order")
public interface OrderConfig {

    /** How long the secrets of an order page are valid. */
    @WithDefault("90D")
    Duration accessLifetime();
}
