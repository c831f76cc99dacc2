package io.quarkiverse.checkout.recommendation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.Sql;
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

    private static final String NEWEST = """
            SELECT version, document, active_from, changed_by FROM checkout_recommendation_settings
            ORDER BY version DESC LIMIT ?""";

    // of two merchants with the same version before them, one finds the next number taken
    private static final String ADD = """
            INSERT INTO checkout_recommendation_settings (version, document, active_from, changed_by)
            SELECT known + 1, cast(? AS jsonb), ?, ? FROM (VALUES (?)) AS base (known)
            WHERE known = (SELECT coalesce(max(version), 0) FROM checkout_recommendation_settings)
            ON CONFLICT (version) DO NOTHING""";

    private final Sql sql;
    private final RecommendationSettings configured;

    StoredSettings(DataSource dataSource, RecommendationConfig config) {
        sql = new Sql(dataSource);
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
        return sql.query("looking for the newest settings of recommendations", NEWEST, this::made, most);
    }

    /**
     * Adds a version.
     *
     * @param settings null for what is configured again
     * @param base the version that was changed; {@value #CONFIGURED} if there was none
     * @return false if somebody else has changed it meanwhile
     */
    boolean add(RecommendationSettings settings, int base, String by, Instant now) {
        return sql.update("adding settings of recommendations", ADD, JSON.convertToDatabaseColumn(settings), now, by,
                base) == 1;
    }

    private Made made(ResultSet row) throws SQLException {
        RecommendationSettings stored = JSON.convertToEntityAttribute(row.getString("document"));
        return new Made(row.getInt("version"), stored == null ? configured : stored, stored == null,
                Sql.instant(row, "active_from"), row.getString("changed_by"));
    }
}
