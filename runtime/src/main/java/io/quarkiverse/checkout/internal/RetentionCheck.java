package io.quarkiverse.checkout.internal;

import java.time.Duration;

import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.RetentionConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Looks at the settings at start: a slip of the pen must not empty tables. */
class RetentionCheck {

    void check(@Observes StartupEvent event, RetentionConfig config) {
        atLeastADay("drafts", config.drafts());
        atLeastADay("attempts", config.attempts());
        atLeastADay("mails", config.mails());
        atLeastADay("consents", config.consents());
        atLeastADay("purchases", config.purchases());
    }

    private static void atLeastADay(String setting, Duration value) {
        if (value.compareTo(Duration.ofDays(1)) < 0) {
            throw new ConfigurationException(
                    "quarkus.checkout.retention." + setting + " must be a day or more, such as 60D, was " + value);
        }
    }
}
