package io.quarkiverse.checkout.recommendation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.marketing.SettingsVersions;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;

/** What merchants set in the console over what is configured. Every node reads the newest version when it needs it. */
@ApplicationScoped
class StoredSettings {

    static final int CONFIGURED = 0;

    private static final JsonConverter<RecommendationSettings> JSON = new JsonConverter<>(
            new TypeReference<RecommendationSettings>() {
            }) {
    };

    private final SettingsVersions stored;
    private final RecommendationSettings configured;

    StoredSettings(DataSource dataSource, RecommendationConfig config) {
        stored = new SettingsVersions(dataSource, "checkout_recommendation_settings");
        configured = configured(config);
    }

    /**
     * A version, and who made it.
     *
     * @param configured whether it says what the configuration says
     */
    record Made(int version, RecommendationSettings settings, boolean configured, Instant activeFrom, String by) {
    }

    /** @throws IllegalArgumentException if what is configured makes no sense */
    static RecommendationSettings configured(RecommendationConfig config) {
        return new RecommendationSettings(config.places(), config.number(), config.days(), config.followUps());
    }

    /** What counts now. */
    RecommendationSettings current() {
        return newest().map(Made::settings).orElse(configured);
    }

    /** The version that counts now; empty if nobody ever changed what is configured. */
    Optional<Made> newest() {
        return latest(1).stream().findFirst();
    }

    /** The newest first. */
    List<Made> latest(int most) {
        return stored.latest(most).stream().map(this::made).toList();
    }

    /**
     * Adds a version.
     *
     * @param settings null for what is configured again
     * @param base the version that was changed; {@value #CONFIGURED} if there was none
     * @return false if somebody else has changed it meanwhile
     */
    boolean add(RecommendationSettings settings, int base, String by, Instant now) {
        return stored.add(JSON.convertToDatabaseColumn(settings), base, by, now);
    }

    private Made made(SettingsVersions.Version found) {
        return new Made(found.number(),
                found.configured() ? configured : JSON.convertToEntityAttribute(found.document()), found.configured(),
                found.activeFrom(), found.by());
    }
}
