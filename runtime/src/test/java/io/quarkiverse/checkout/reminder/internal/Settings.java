package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;

import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The configuration as it is when a shop sets nothing. */
final class Settings {

    private static final int PRIORITY = 200;

    private Settings() {
    }

    static ReminderSettings usual() {
        return ReminderSettings.of(mapping(ReminderConfig.class), new MarketingRules(mapping(MarketingConfig.class)));
    }

    private static <T> T mapping(Class<T> type) {
        return new SmallRyeConfigBuilder().withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withMapping(type).build().getConfigMapping(type);
    }
}
