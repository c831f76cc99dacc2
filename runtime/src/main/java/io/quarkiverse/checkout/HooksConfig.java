package io.quarkiverse.checkout;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;

/**
 * How long the checkout waits for hooks of the host, and what it does without their answer.
 *
 * <pre>
 * quarkus.checkout.hooks.tax-calculator.deadline=800ms
 * quarkus.checkout.hooks.fulfillment-options.last-good=5m
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.hooks")
public interface HooksConfig {

    /** By the name of the hook's type, such as {@code tax-calculator}. */
    @WithParentName
    @WithDefaults
    @ConfigDocMapKey("hook")
    Map<String, HookSettings> byHook();

    /** How one hook is asked. */
    interface HookSettings {

        /** How long all attempts together may take. */
        @WithDefault("2s")
        Duration deadline();

        /** How often it is asked again when it fails within the deadline. */
        @WithDefault("0")
        int retries();

        /**
         * For how long its last good answer to the same question stands in for one that fails; 0 to do without. If not
         * set, 15 minutes for the prices of delivery and taxes, and 0 for everything else.
         */
        Optional<Duration> lastGood();

        /** How many calls may run at once; one beyond that fails. */
        @WithDefault("64")
        int maxConcurrent();
    }
}
