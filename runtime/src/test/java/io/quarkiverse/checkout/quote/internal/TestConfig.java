package io.quarkiverse.checkout.quote.internal;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Configuration as a host writes it. */
public final class TestConfig {

    private TestConfig() {
    }

    /** @param properties keys and values in turn; each key starts with the prefix */
    public static <T> T of(Class<T> type, String prefix, String... properties) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            values.put(prefix + properties[i], properties[i + 1]);
        }
        return new SmallRyeConfigBuilder().withMapping(type)
                .withSources(new PropertiesConfigSource(values, "test", 100)).build().getConfigMapping(type);
    }
}
