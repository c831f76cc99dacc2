package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.reminder.EpisodeState;
import io.quarkiverse.checkout.reminder.RemindersPage.Step;
import io.quarkiverse.checkout.reminder.RemindersPage.Tally;
import io.quarkiverse.checkout.reminder.RemindersPage.Trace;
import io.quarkiverse.checkout.reminder.SkipReason;
import io.quarkiverse.checkout.reminder.StepState;

/** Reads what became of reminders. */
@ApplicationScoped
class Traces {

    private static final String TALLIES = """
            SELECT state, reason, count(*) AS steps FROM checkout_reminder_step
            WHERE ended_at IS NULL OR ended_at > ? GROUP BY state, reason ORDER BY steps DESC, state, reason""";

    private static final String LATEST = """
            SELECT id, cart_id, episode.state AS episode, began_at, abandoned_at, step, step.state, reason, reason_at,
                   coalesce(step.ended_at, sending_at, due_at) AS at
            FROM (SELECT * FROM checkout_reminder_episode ORDER BY began_at DESC LIMIT ?) AS episode
            LEFT JOIN checkout_reminder_step step ON episode_id = id
            ORDER BY began_at DESC, id, step""";

    // each person once, at their first step one, whatever became of them; read where orders are, as this is about all of them
    private static final String EFFECT = """
            WITH first AS (
                SELECT DISTINCT ON (person) person, state, coalesce(sending_at, ended_at) AS at FROM checkout_reminder_step
                WHERE step = 1 AND (sending_at IS NOT NULL OR state = 'HELD_OUT')
                ORDER BY person, coalesce(sending_at, ended_at)),
            outcome AS (
                SELECT state = 'HELD_OUT' AS held, EXISTS (
                    SELECT FROM checkout_order placed
                    WHERE placed.person = first.person AND placed.status <> 'CANCELLED'
                      AND placed_at BETWEEN first.at AND first.at + interval '7 days') AS bought
                FROM first WHERE first.at <= ? - interval '7 days')
            SELECT count(*) FILTER (WHERE NOT held) AS reminded, count(*) FILTER (WHERE NOT held AND bought) AS orders,
                   count(*) FILTER (WHERE held) AS held_out, count(*) FILTER (WHERE held AND bought) AS held_out_orders
            FROM outcome""";

    private final Sql sql;

    Traces(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** People and how many of them ordered. */
    record Groups(long reminded, long orders, long heldOut, long heldOutOrders) {
    }

    List<Tally> tallies(Instant since) {
        return sql.query("counting steps", TALLIES,
                row -> new Tally(StepState.valueOf(row.getString("state")), reason(row), row.getLong("steps")), since);
    }

    /** Of those whose seven days are over. */
    Groups groups(Instant now) {
        return sql.query("comparing groups", EFFECT, row -> new Groups(row.getLong("reminded"), row.getLong("orders"),
                row.getLong("held_out"), row.getLong("held_out_orders")), now).get(0);
    }

    List<Trace> latest(int most) {
        Map<UUID, Trace> traces = new LinkedHashMap<>();
        sql.query("reading traces", LATEST, row -> traces.merge(row.getObject("id", UUID.class), trace(row), Traces::join),
                most);
        return List.copyOf(traces.values());
    }

    private static Trace join(Trace one, Trace more) {
        List<Step> steps = new ArrayList<>(one.steps());
        steps.addAll(more.steps());
        return new Trace(one.cart(), one.state(), one.beganAt(), one.abandonedAt(), steps);
    }

    private static Trace trace(ResultSet row) throws SQLException {
        List<Step> steps = row.getString("state") == null ? List.of()
                : List.of(new Step(row.getInt("step"), StepState.valueOf(row.getString("state")), reason(row),
                        Sql.instant(row, "reason_at"), Sql.instant(row, "at")));
        return new Trace(row.getString("cart_id"), EpisodeState.valueOf(row.getString("episode")),
                Sql.instant(row, "began_at"), Sql.instant(row, "abandoned_at"), steps);
    }

    private static SkipReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : SkipReason.valueOf(reason);
    }
}
