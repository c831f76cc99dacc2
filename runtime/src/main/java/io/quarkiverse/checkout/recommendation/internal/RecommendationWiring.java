package io.quarkiverse.checkout.recommendation.internal;

import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.marketing.HoldOut;
import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the configuration at start, so that a mistake is not found out by the first order that is forgotten. */
class RecommendationWiring {

    private static final String PREFIX = "quarkus.checkout.recommendations.";
    private static final int LEAST_MONTHS = 12;

    void check(@Observes StartupEvent event, RecommendationConfig config, CheckoutConfig shop, MarketingConfig marketing) {
        if (config.memory().toTotalMonths() < LEAST_MONTHS) {
            throw new ConfigurationException(PREFIX + "memory must be at least a year, was " + config.memory());
        }
        try {
            boolean mails = StoredSettings.configured(config).places().stream().anyMatch(RecommendationPlace::isMailed);
            if (config.enabled() && mails) {
                require(shop.url().isPresent(), "quarkus.checkout.url, as the mails link to the shop");
                require(marketing.postalAddress().isPresent(),
                        "quarkus.checkout.marketing.postal-address, as the mails have to say who sends them");
            }
            new HoldOut(key -> key, "", config.holdOut());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(PREFIX + e.getMessage());
        }
    }

    private static void require(boolean there, String what) {
        if (!there) {
            throw new ConfigurationException(PREFIX + "places with mail or receipt need " + what);
        }
    }
}
