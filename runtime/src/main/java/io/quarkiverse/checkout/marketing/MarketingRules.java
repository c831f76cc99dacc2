package io.quarkiverse.checkout.marketing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.contact.ConsentProfile;

/** The configuration of {@code quarkus.checkout.marketing}, checked. */
public record MarketingRules(MarketingConfig config) {

    private static final int MOST_PARALLEL = 20;

    /** @throws IllegalArgumentException that says what is wrong */
    public MarketingRules {
        if (config.parallel() < 1 || config.parallel() > MOST_PARALLEL) {
            throw new IllegalArgumentException("parallel must be 1 to " + MOST_PARALLEL + ", not " + config.parallel());
        }
        limits(config, Duration.ZERO);
    }

    public QuietHours quiet() {
        return new QuietHours(config.quietFrom(), config.quietUntil());
    }

    /** @param coolDown from the last mail of a kind about one thing to the first about another */
    public Limits limits(Duration coolDown) {
        return limits(config, coolDown);
    }

    private static Limits limits(MarketingConfig config, Duration coolDown) {
        return new Limits(config.gap(), config.most(), coolDown);
    }

    /** Where somebody from a country may be; {@code zone} where nothing is known. */
    public List<ZoneId> zones(String country) {
        return CountryZones.of(country, config.zone());
    }

    public ConsentProfile profile(String country) {
        return ConsentProfile.of(country, config.consent());
    }

    Set<String> excludedDomains() {
        return config.excludedDomains().orElse(List.of()).stream().map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Since when mails to a person count against the next one. */
    public Instant remembered(Instant now, Limits limits) {
        return now.minus(limits.coolDown().compareTo(Limits.WINDOW) > 0 ? limits.coolDown() : Limits.WINDOW);
    }
}
