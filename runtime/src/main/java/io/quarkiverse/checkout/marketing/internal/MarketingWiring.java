package io.quarkiverse.checkout.marketing.internal;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the configuration, and at start, so that a mistake is not found out by the first mail. */
class MarketingWiring {

    void check(@Observes StartupEvent event, MarketingRules rules) {
        rules.quiet();
    }

    @Produces
    @Singleton
    MarketingRules rules(MarketingConfig config) {
        try {
            return new MarketingRules(config);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("quarkus.checkout.marketing." + e.getMessage());
        }
    }
}
