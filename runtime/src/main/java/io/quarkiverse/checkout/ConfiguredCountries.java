package io.quarkiverse.checkout;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The countries that a setting is for.
 *
 * @param codes ISO 3166-1 alpha-2; empty for all countries
 */
public record ConfiguredCountries(Set<String> codes) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public ConfiguredCountries {
        codes = Set.copyOf(codes);
    }

    /**
     * @param key the property's full name, for the message
     * @param codes all countries if not set
     * @throws ConfigurationException if one of them is not a country
     */
    public static ConfiguredCountries read(String key, Optional<? extends Collection<String>> codes) {
        codes.stream().flatMap(Collection::stream).filter(code -> !KNOWN.contains(code)).findFirst().ifPresent(code -> {
            throw new ConfigurationException(key + " must list ISO 3166-1 codes such as DE, but one is " + code);
        });
        return new ConfiguredCountries(Set.copyOf(codes.<Collection<String>> map(given -> given).orElse(List.of())));
    }

    public boolean include(String country) {
        return codes.isEmpty() || codes.contains(country);
    }
}
