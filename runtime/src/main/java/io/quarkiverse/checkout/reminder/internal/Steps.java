package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.reminder.SkipReason;
import io.quarkiverse.checkout.reminder.StepState;

/**
 * The life of a step in SQL, as {@link StepState} has it: each change names the state it comes from, and a worker's also its
 * claim. When a step is due is told by the application's clock, how long a claim lasts by the database's.
 */
@ApplicationScoped
class Steps {

    // a step that was sent, or will never be, stays as it is when its episode is abandoned again
    private static final String PLAN = """
            INSERT INTO checkout_reminder_step (episode_id, step, person, state, due_at) VALUES (?, ?, ?, 'PLANNED', ?)
            ON CONFLICT (episode_id, step) DO UPDATE SET due_at = excluded.due_at
            WHERE checkout_reminder_step.state = 'PLANNED'""";

    private static final String PUT_OFF = """
            UPDATE checkout_reminder_step SET state = 'PLANNED', due_at = NULL, lease_until = NULL
            WHERE episode_id = ? AND state IN ('PLANNED', 'CLAIMED')""";

    private static final String CANCEL = """
            UPDATE checkout_reminder_step SET state = 'CANCELLED', lease_until = NULL, reason = ?, reason_at = ?, ended_at = ?
            WHERE episode_id = ? AND state IN ('PLANNED', 'CLAIMED')""";

    static final String RUNNING = """
            NOT EXISTS (SELECT FROM checkout_mail_pause WHERE purpose = 'REMINDER' AND resumed_at IS NULL)""";

    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
                SELECT episode_id, step FROM checkout_reminder_step WHERE state = 'PLANNED' AND due_at <= ? AND %s
                ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE checkout_reminder_step claimed
            SET state = 'CLAIMED', epoch = epoch + 1, lease_until = now() + make_interval(secs => ?)
            FROM due JOIN checkout_reminder_episode episode ON episode.id = due.episode_id
            WHERE claimed.episode_id = due.episode_id AND claimed.step = due.step
            RETURNING claimed.episode_id, claimed.step, epoch, claimed.person, cart_id, locale, country, abandoned_at,
                      claimed.due_at, sequence""".formatted(RUNNING);

    private static final String FREE = """
            UPDATE checkout_reminder_step SET state = 'PLANNED', lease_until = NULL
            WHERE state = 'CLAIMED' AND lease_until <= now()""";

    private static final String DOUBT = """
            UPDATE checkout_reminder_step SET state = 'UNKNOWN', lease_until = NULL, ended_at = ?
            WHERE state = 'SENDING' AND lease_until <= now()""";

    private static final String SEND = """
            UPDATE checkout_reminder_step
            SET state = 'SENDING', sending_at = ?, link_id = ?, code = ?,
                lease_until = now() + make_interval(secs => ?)
            WHERE episode_id = ? AND step = ? AND state = 'CLAIMED' AND epoch = ? AND %s""".formatted(RUNNING);

    private static final String END = """
            UPDATE checkout_reminder_step SET state = ?, lease_until = NULL, reason = ?, reason_at = ?, ended_at = ?
            WHERE episode_id = ? AND step = ? AND state = 'CLAIMED' AND epoch = ?""";

    private static final String DEFER = """
            UPDATE checkout_reminder_step SET state = 'PLANNED', lease_until = NULL, due_at = ?
            WHERE episode_id = ? AND step = ? AND state = 'CLAIMED' AND epoch = ?""";

    private static final String SETTLE = """
            UPDATE checkout_reminder_step SET state = ?, lease_until = NULL, ended_at = ?
            WHERE episode_id = ? AND step = ? AND state = 'SENDING' AND epoch = ?""";

    private static final String SENT = """
            SELECT episode_id, sending_at FROM checkout_reminder_step
            WHERE person = ? AND sending_at > ? AND state IN ('SENDING', 'SENT', 'UNKNOWN') ORDER BY sending_at DESC""";

    private static final String CLICK = """
            INSERT INTO checkout_reminder_click (episode_id, step, cart_id, clicked_at)
            SELECT episode_id, step, ?, ? FROM checkout_reminder_step WHERE link_id = ?
            ON CONFLICT DO NOTHING""";

    private static final String PLANNED = """
            SELECT episode_id, step, epoch, step.person, cart_id, locale, country, abandoned_at, due_at, sequence
            FROM checkout_reminder_step step JOIN checkout_reminder_episode ON id = episode_id
            WHERE step.state = 'PLANNED' AND due_at <= ? ORDER BY due_at, episode_id, step OFFSET ? LIMIT ?""";

    private static final String COUNT_PLANNED = """
            SELECT count(*) AS steps FROM checkout_reminder_step WHERE state = 'PLANNED' AND due_at <= ?""";

    private static final String UNCLICK = """
            DELETE FROM checkout_reminder_click WHERE (episode_id, step) IN (
                SELECT episode_id, step FROM checkout_reminder_step WHERE person = ?)""";

    // a code leads to the order that it was used for
    private static final String FORGET = """
            UPDATE checkout_reminder_step
            SET person = substring(sha256(gen_random_uuid()::text::bytea) FOR 16), link_id = NULL, code = NULL
            WHERE person = ?""";

    private final Sql sql;

    Steps(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A mail that may have reached its person. */
    record Sent(UUID episodeId, Instant at) {
    }

    void plan(UUID episodeId, PersonKey person, List<PlannedStep> planned) {
        planned.forEach(step -> sql.update("planning a step", PLAN, episodeId, step.number(), person.bytes(), step.dueAt()));
    }

    void putOff(List<UUID> episodes) {
        episodes.forEach(id -> sql.update("putting steps off", PUT_OFF, id));
    }

    void cancel(List<UUID> episodes, SkipReason reason, Instant now) {
        episodes.forEach(id -> sql.update("cancelling steps", CANCEL, reason, now, now, id));
    }

    int forget(PersonKey person) {
        sql.update("forgetting clicks", UNCLICK, person.bytes());
        return sql.update("forgetting a person", FORGET, person.bytes());
    }

    List<ClaimedStep> claim(Instant now, int most, Duration lease) {
        return sql.query("claiming steps", CLAIM, Steps::claimed, now, most, (double) lease.toSeconds());
    }

    /** Steps that will be due until then, the first ones first, to look at; nobody has claimed them. */
    List<ClaimedStep> planned(Instant until, int offset, int most) {
        return sql.query("looking ahead", PLANNED, Steps::claimed, until, offset, most);
    }

    long countPlanned(Instant until) {
        return sql.query("looking ahead", COUNT_PLANNED, row -> row.getLong("steps"), until).get(0);
    }

    /** What nodes claimed and did not finish in time: free again, or in doubt if it may have been sent. */
    int expireLeases(Instant now) {
        sql.update("freeing steps", FREE);
        return sql.update("doubting steps", DOUBT, now);
    }

    /** The one way into SENDING. False if the claim is not ours any more, or reminders are paused. */
    boolean send(ClaimedStep claim, Letters.Letter letter, Instant now, Duration lease) {
        return sql.update("sending a step", SEND, now, letter.link(), letter.code(), (double) lease.toSeconds(),
                claim.episodeId(), claim.number(),
                claim.epoch()) == 1;
    }

    boolean end(ClaimedStep claim, Decision.Skip skip, Instant now) {
        return sql.update("ending a step", END, skip.state(), skip.reason(), skip.since(), now, claim.episodeId(),
                claim.number(), claim.epoch()) == 1;
    }

    boolean defer(ClaimedStep claim, Instant until) {
        return sql.update("deferring a step", DEFER, until, claim.episodeId(), claim.number(), claim.epoch()) == 1;
    }

    /** @return false if it is in doubt already */
    boolean settle(ClaimedStep claim, StepState state, Instant now) {
        return sql.update("settling a step", SETTLE, state, now, claim.episodeId(), claim.number(), claim.epoch()) == 1;
    }

    /** Somebody came by the mail's link; the first time counts. */
    void clicked(UUID link, UUID cartId, Instant now) {
        sql.update("noting a click", CLICK, cartId, now, link);
    }

    /** The last one first. */
    List<Sent> sentSince(PersonKey person, Instant since) {
        return sql.query("looking for mails", SENT,
                row -> new Sent(row.getObject("episode_id", UUID.class), Sql.instant(row, "sending_at")), person.bytes(),
                since);
    }

    private static ClaimedStep claimed(ResultSet row) throws SQLException {
        return new ClaimedStep(row.getObject("episode_id", UUID.class), row.getInt("step"), row.getInt("epoch"),
                PersonKey.of(row.getBytes("person")), row.getObject("cart_id", UUID.class),
                Locale.forLanguageTag(row.getString("locale")), row.getString("country"), Sql.instant(row, "abandoned_at"),
                Sql.instant(row, "due_at"), row.getInt("sequence"));
    }
}
