package io.quarkiverse.checkout.payment.internal;

import java.util.Map;

import io.quarkiverse.checkout.payment.PaymentConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The real configuration, with some properties set. */
final class PaymentSettings {

    private PaymentSettings() {
    }

    /** @param properties without the prefix {@code quarkus.checkout.payment.} */
    static PaymentConfig of(Map<String, String> properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(PaymentConfig.class)
                .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter());
        properties.forEach((key, value) -> builder.withSources(
                new PropertiesConfigSource(Map.of("quarkus.checkout.payment." + key, value), key, 500)));
        return builder.build().getConfigMapping(PaymentConfig.class);
    }
}
