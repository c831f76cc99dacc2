package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;

import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The configuration as it is when a shop sets nothing. */
final class Settings {

    private static final int PRIORITY = 200;

    private Settings() {
    }

    static ReminderConfig usual() {
        return new SmallRyeConfigBuilder().withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withMapping(ReminderConfig.class).build().getConfigMapping(ReminderConfig.class);
    }
}
