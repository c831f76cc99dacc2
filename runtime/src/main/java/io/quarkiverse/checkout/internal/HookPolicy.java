package io.quarkiverse.checkout.internal;

import java.time.Duration;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.StringUtil;

/**
 * How a hook is asked.
 *
 * @param type the hook's name in the configuration
 * @param deadline of all attempts together
 * @param retries attempts after the first
 * @param lastGood for how long a good answer may stand in for a missing one
 * @param maxConcurrent calls at once
 */
record HookPolicy(String type, Duration deadline, int retries, Duration lastGood, int maxConcurrent) {

    HookPolicy {
        require(type, "deadline", deadline.compareTo(Duration.ZERO) > 0, "more than 0", deadline);
        require(type, "retries", retries >= 0 && retries <= 10, "from 0 to 10", retries);
        require(type, "last-good", !lastGood.isNegative(), "0 or more", lastGood);
        require(type, "max-concurrent", maxConcurrent >= 1, "1 or more", maxConcurrent);
    }

    /** {@code tax-calculator} for {@code TaxCalculator}. */
    static String name(Class<?> type) {
        return StringUtil.hyphenate(type.getSimpleName());
    }

    private static void require(String type, String setting, boolean holds, String rule, Object actual) {
        if (!holds) {
            throw new ConfigurationException(
                    "quarkus.checkout.hooks." + type + "." + setting + " must be " + rule + ", was " + actual);
        }
    }
}
