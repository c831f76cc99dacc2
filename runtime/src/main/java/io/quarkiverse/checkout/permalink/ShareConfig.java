package io.quarkiverse.checkout.permalink;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of links to carts. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.share")
public interface ShareConfig {

    /** How long a link to a cart works, if it is not ended before. */
    @WithDefault("30D")
    Duration lifetime();

    /** How long a link in a mail works that brings a cart back. */
    @WithDefault("7D")
    Duration recoveryLifetime();

    /** The most links that a cart can have at a time. */
    @WithDefault("10")
    int maxLinks();
}
