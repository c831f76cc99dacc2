package io.quarkiverse.checkout.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.smallrye.health.deployment.spi.HealthBuildItem;

/** Adds to the health of shops that have SmallRye Health; elsewhere nobody asks for this. */
class HealthProcessor {

    /** By name: the class cannot be loaded without that extension. */
    private static final String CHECK = "io.quarkiverse.checkout.marketing.internal.SilenceCheck";

    @BuildStep
    HealthBuildItem silence() {
        return new HealthBuildItem(CHECK, true);
    }
}
