package io.quarkiverse.checkout.recommendation.internal;

import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the configuration at start, so that a mistake is not found out by the first order that is forgotten. */
class RecommendationWiring {

    private static final String PREFIX = "quarkus.checkout.recommendations.";
    private static final int LEAST_MONTHS = 12;

    void check(@Observes StartupEvent event, RecommendationConfig config) {
        if (config.memory().toTotalMonths() < LEAST_MONTHS) {
            throw new ConfigurationException(PREFIX + "memory must be at least a year, was " + config.memory());
        }
        try {
            StoredSettings.configured(config);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(PREFIX + e.getMessage());
        }
    }
}
