package io.quarkiverse.checkout;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is fixed when the shop is built. */
@ConfigMapping(prefix = "quarkus.checkout")
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
public interface CheckoutBuildConfig {

    /**
     * Where the checkout's pages live below the root of the shop's REST resources: lower-case letters, digits and hyphens,
     * segments parted by a slash, none at either end.
     */
    @WithDefault("checkout")
    String basePath();

    /**
     * Whether requests for the checkout's pages run on virtual threads instead of worker threads. Takes effect only in
     * an application that is compiled for Java 21 or later.
     */
    @WithDefault("false")
    boolean virtualThreads();
}
