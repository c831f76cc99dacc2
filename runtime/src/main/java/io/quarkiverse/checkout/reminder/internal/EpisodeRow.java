package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.TracedStep;
import io.quarkiverse.checkout.reminder.EpisodeState;

/**
 * An episode as it is stored, with its steps.
 *
 * @param abandonedAt null if it never was
 * @param sequence null as long as nothing was planned
 */
record EpisodeRow(UUID id, UUID cartId, PersonKey person, EpisodeState state, Locale locale, String country,
        Instant beganAt, Instant activeAt, Instant abandonedAt, Integer sequence, List<TracedStep> steps) {

    /** One row of the join: the episode with a step, or with none. */
    static EpisodeRow read(ResultSet row) throws SQLException {
        return new EpisodeRow(row.getObject("id", UUID.class), row.getObject("cart_id", UUID.class),
                PersonKey.of(row.getBytes("person")), EpisodeState.valueOf(row.getString("state")),
                Locale.forLanguageTag(row.getString("locale")), row.getString("country"), Sql.instant(row, "began_at"),
                Sql.instant(row, "active_at"), Sql.instant(row, "abandoned_at"), row.getObject("sequence", Integer.class),
                row.getString("step_state") == null ? List.of() : List.of(TracedStep.read(row)));
    }

    EpisodeRow join(EpisodeRow more) {
        return new EpisodeRow(id, cartId, person, state, locale, country, beganAt, activeAt, abandonedAt, sequence,
                Stream.concat(steps.stream(), more.steps.stream()).toList());
    }

    /** What is sent about it, or would be if nothing was planned yet. */
    int plannedWith(int newest) {
        return sequence == null ? newest : sequence;
    }

    /**
     * A step as if somebody had claimed it, to look at.
     *
     * @param dueAt when it would be decided
     */
    ClaimedStep imagined(int step, int version, Locale language, Instant dueAt) {
        return new ClaimedStep(id, step, 0, person, cartId, language, country, abandonedAt == null ? dueAt : abandonedAt,
                dueAt, version);
    }
}
