package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Totals. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.quote")
public interface QuoteConfig {

    /** For how long a total that was shown is meant to hold; 1 minute to 1 day. */
    @WithDefault("15m")
    Duration validity();

    /** What totals are rounded to, such as {@code 0.05} for the coins of CHF; not rounded if not set. */
    Optional<BigDecimal> rounding();

    /** What the shopper reads beside the rounding. English and German come along. */
    Optional<String> roundingLabel();

    /** The same in other languages, such as {@code rounding-label.de}. */
    @WithName("rounding-label")
    @ConfigDocMapKey("language")
    Map<String, String> roundingLabelByLanguage();
}
