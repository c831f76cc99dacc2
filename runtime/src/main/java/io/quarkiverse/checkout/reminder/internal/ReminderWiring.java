package io.quarkiverse.checkout.reminder.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.marketing.HoldOut;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the configuration, and at start, so that a mistake is not found out by the first mail. */
class ReminderWiring {

    private static final String PREFIX = "quarkus.checkout.reminders.";

    void check(@Observes StartupEvent event, ReminderSettings settings, HoldOut holdOut, CheckoutConfig shop,
            Promotions promotions) {
        if (settings.config().enabled()) {
            require(shop.url().isPresent(), "enabled needs quarkus.checkout.url, as the mails link to the shop");
            require(settings.rules().config().postalAddress().isPresent(),
                    "enabled needs quarkus.checkout.marketing.postal-address, as the mails have to say who sends them");
            Set<String> issuable = new TreeSet<>(promotions.issuable(Locale.ROOT).keySet());
            settings.configured().steps().stream().map(SequenceStep::incentive).filter(Objects::nonNull)
                    .map(Incentive::promotion)
                    .forEach(promotion -> require(issuable.contains(promotion), "steps: promotion must be one of "
                            + issuable + ", those that are issued, was " + promotion));
        }
    }

    @Produces
    @Singleton
    ReminderSettings settings(ReminderConfig config, MarketingRules rules) {
        try {
            return ReminderSettings.of(config, rules);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(PREFIX + e.getMessage());
        }
    }

    @Produces
    @Singleton
    HoldOut holdOut(ReminderConfig config, DataSource dataSource) {
        try {
            return new HoldOut(new ShopKey(dataSource, "hold-out")::sign, "reminders", config.holdOut());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(PREFIX + e.getMessage());
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new ConfigurationException(PREFIX + message);
        }
    }
}
