package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Ledger;
import io.quarkiverse.checkout.marketing.Ledger.Claimed;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.reminder.internal.ClaimedStep.EpisodeFacts;

/** The steps of episodes in SQL. */
@ApplicationScoped
class Steps {

    static final Ledger.Table TABLE = new Ledger.Table(Purpose.REMINDER, "checkout_reminder_step", "episode_id", "step",
            "checkout_reminder_click");

    private static final String EPISODES = """
            SELECT id, cart_id, locale, country, abandoned_at, sequence FROM checkout_reminder_episode WHERE id = ANY (?)""";

    private static final String CODE = "UPDATE checkout_reminder_step SET code = ? WHERE episode_id = ? AND step = ?";

    private static final String CLICK = """
            INSERT INTO checkout_reminder_click (episode_id, step, cart_id, clicked_at)
            SELECT episode_id, step, ?, ? FROM checkout_reminder_step WHERE link_id = ?
            ON CONFLICT DO NOTHING""";

    private static final String PLANNED = """
            SELECT episode_id AS id, step AS number, epoch, step.person, due_at,
                   cart_id, locale, country, abandoned_at, sequence
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
    private final Ledger ledger;

    Steps(DataSource dataSource) {
        this.sql = new Sql(dataSource);
        this.ledger = new Ledger(dataSource, TABLE);
    }

    Ledger ledger() {
        return ledger;
    }

    void plan(UUID episodeId, PersonKey person, List<PlannedStep> planned) {
        planned.forEach(step -> ledger.plan(episodeId, step.number(), person, step.dueAt()));
    }

    void putOff(List<UUID> episodes) {
        episodes.forEach(ledger::putOff);
    }

    void cancel(List<UUID> episodes, SkipReason reason, Instant now) {
        episodes.forEach(id -> ledger.cancel(id, reason, now));
    }

    int forget(PersonKey person) {
        sql.update("forgetting clicks", UNCLICK, person.bytes());
        return sql.update("forgetting a person", FORGET, person.bytes());
    }

    List<ClaimedStep> claim(Instant now, int most, Duration lease) {
        List<Claimed> claimed = ledger.claim(now, most, lease);
        Map<UUID, EpisodeFacts> episodes = episodes(claimed.stream().map(Claimed::id).distinct().toArray(UUID[]::new));
        return claimed.stream().map(it -> ClaimedStep.of(it, episodes.get(it.id()))).toList();
    }

    private Map<UUID, EpisodeFacts> episodes(UUID... ids) {
        Map<UUID, EpisodeFacts> found = new HashMap<>();
        if (ids.length > 0) {
            sql.query("reading episodes", EPISODES, row -> found.put(row.getObject("id", UUID.class), facts(row)),
                    (Object) ids);
        }
        return found;
    }

    /** Steps that will be due until then, the first ones first, to look at; nobody has claimed them. */
    List<ClaimedStep> planned(Instant until, int offset, int most) {
        return sql.query("looking ahead", PLANNED, row -> ClaimedStep.of(Claimed.read(row), facts(row)), until, offset, most);
    }

    long countPlanned(Instant until) {
        return sql.query("looking ahead", COUNT_PLANNED, row -> row.getLong("steps"), until).get(0);
    }

    /** Notes the code that a mail gives. */
    void give(ClaimedStep claim, String code) {
        sql.update("noting a code", CODE, code, claim.episodeId(), claim.number());
    }

    /** Somebody came by the mail's link; the first time counts. */
    void clicked(UUID link, UUID cartId, Instant now) {
        sql.update("noting a click", CLICK, cartId, now, link);
    }

    private static EpisodeFacts facts(ResultSet row) throws SQLException {
        return new EpisodeFacts(row.getObject("cart_id", UUID.class), Locale.forLanguageTag(row.getString("locale")),
                row.getString("country"), Sql.instant(row, "abandoned_at"), row.getInt("sequence"));
    }
}
