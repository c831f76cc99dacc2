package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.reminder.EpisodeState;
import io.quarkiverse.checkout.reminder.RemindersPage.Ahead;
import io.quarkiverse.checkout.reminder.RemindersPage.Count;

/** Reads what became of reminders. */
@ApplicationScoped
class Traces {

    private static final String TALLIES = """
            SELECT state, reason, count(*) FILTER (WHERE ended_at >= ?) AS today, count(*) AS week
            FROM checkout_reminder_step WHERE ended_at >= ? GROUP BY state, reason""";

    private static final String AHEAD = """
            SELECT (SELECT count(*) FROM checkout_reminder_episode WHERE state = 'OPEN') AS open,
                   (SELECT count(*) FROM checkout_reminder_episode episode WHERE state = 'ABANDONED' AND EXISTS (
                        SELECT FROM checkout_reminder_step WHERE episode_id = id AND state IN ('PLANNED', 'CLAIMED')))
                        AS waiting,
                   count(*) FILTER (WHERE due_at > now) AS soon, count(*) FILTER (WHERE due_at <= now) AS overdue
            FROM (VALUES (cast(? AS timestamptz), cast(? AS timestamptz))) AS given (now, horizon)
            LEFT JOIN checkout_reminder_step ON state = 'PLANNED' AND due_at <= horizon""";

    private static final String EPISODES = """
            SELECT episode.*, step, step.state AS step_state, reason, reason_at, due_at, sending_at, step.ended_at AS step_ended
            FROM (SELECT * FROM checkout_reminder_episode WHERE %s ORDER BY began_at DESC, id DESC LIMIT ?) AS episode
            LEFT JOIN checkout_reminder_step step ON episode_id = id
            ORDER BY began_at DESC, id DESC, step""";

    private static final String AFTER = """
            (began_at, id) < (SELECT began_at, id FROM checkout_reminder_episode WHERE id = ?)""";

    private final Sql sql;

    Traces(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** Steps that ended in the same way. */
    record Tally(StepState state, SkipReason reason, Count count) {
    }

    List<Tally> tallies(Instant today, Instant week) {
        return sql.query("counting steps", TALLIES, row -> new Tally(StepState.valueOf(row.getString("state")), reason(row),
                new Count(row.getLong("today"), row.getLong("week"))), today, week);
    }

    Ahead ahead(Instant now, Duration horizon) {
        return sql.query("counting what is to come", AHEAD, row -> new Ahead(row.getLong("open"), row.getLong("waiting"),
                row.getLong("soon"), row.getLong("overdue")), now, now.plus(horizon)).get(0);
    }

    Optional<EpisodeRow> one(UUID id) {
        return rows("id = ?", id, 1).stream().findFirst();
    }

    /** Those that may still bring mails, the latest first. */
    List<EpisodeRow> live(int most) {
        return rows("state IN ('OPEN', 'ABANDONED')", most);
    }

    /**
     * The latest first.
     *
     * @param after the last one of the list before
     */
    List<EpisodeRow> latest(Optional<EpisodeState> state, Optional<UUID> after, int most) {
        String matching = state.isPresent() ? "state = ?" : "true";
        if (after.isEmpty()) {
            return state.isPresent() ? rows(matching, state.get(), most) : rows(matching, most);
        }
        String beyond = matching + " AND " + AFTER;
        return state.isPresent() ? rows(beyond, state.get(), after.get(), most) : rows(beyond, after.get(), most);
    }

    private List<EpisodeRow> rows(String condition, Object... values) {
        Map<UUID, EpisodeRow> found = new LinkedHashMap<>();
        sql.query("reading traces", EPISODES.formatted(condition),
                row -> found.merge(row.getObject("id", UUID.class), EpisodeRow.read(row), EpisodeRow::join), values);
        return List.copyOf(found.values());
    }

    static SkipReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : SkipReason.valueOf(reason);
    }
}
