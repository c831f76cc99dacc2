package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.reminder.EpisodeState;

/** The life of an episode in SQL. Its row is always locked before those of its steps. */
@ApplicationScoped
class Episodes {

    /** How many addresses a cart may be reached at within a day; more are tried by who misuses the page. */
    private static final int MOST_ADDRESSES = 3;

    private static final String LIVE = "state IN ('OPEN', 'ABANDONED')";

    private static final String OPEN_AGAIN = """
            UPDATE checkout_reminder_episode SET state = 'OPEN', active_at = greatest(active_at, ?)
            WHERE cart_id = ? AND %s RETURNING id""".formatted(LIVE);

    private static final String TELL = """
            UPDATE checkout_reminder_episode SET locale = ?, country = ? WHERE cart_id = ? AND state = 'OPEN'""";

    private static final String LEAVE = """
            UPDATE checkout_reminder_episode SET state = 'SUPPRESSED', ended_at = ?
            WHERE cart_id = ? AND person <> ? AND %s RETURNING id""".formatted(LIVE);

    private static final String BEGIN = """
            INSERT INTO checkout_reminder_episode (id, cart_id, person, state, locale, country, began_at, active_at)
            SELECT ?, cart, ?, 'OPEN', ?, ?, moment, moment
            FROM (VALUES (cast(? AS uuid), cast(? AS timestamptz))) AS given (cart, moment)
            WHERE (SELECT count(DISTINCT person) FROM checkout_reminder_episode
                   WHERE cart_id = cart AND began_at > moment - interval '1 day') < ?
            ON CONFLICT (cart_id) WHERE state IN ('OPEN', 'ABANDONED') DO NOTHING""";

    private static final String ABANDON = """
            WITH idle AS MATERIALIZED (
                SELECT id FROM checkout_reminder_episode WHERE state = 'OPEN' AND active_at <= ?
                ORDER BY active_at LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE checkout_reminder_episode episode
            SET state = 'ABANDONED', abandoned_at = active_at + make_interval(secs => ?),
                sequence = coalesce(sequence, (
                    SELECT max(version) FROM checkout_reminder_sequence WHERE active_from <= active_at), 0)
            FROM idle WHERE episode.id = idle.id
            RETURNING episode.id, person, country, abandoned_at, sequence""";

    private static final String LOSE = """
            UPDATE checkout_reminder_episode episode SET state = 'LOST', ended_at = ?
            WHERE state = 'ABANDONED' AND abandoned_at <= ? AND NOT EXISTS (
                SELECT FROM checkout_reminder_step
                WHERE episode_id = episode.id AND state IN ('PLANNED', 'CLAIMED', 'SENDING'))""";

    /** What was never abandoned was never anything. */
    private static final String FORGET = """
            DELETE FROM checkout_reminder_episode WHERE cart_id = ? AND state = 'OPEN' AND abandoned_at IS NULL""";

    // what a person began after the order is another story, even if we hear of the order late
    private static final String BUY = """
            UPDATE checkout_reminder_episode
            SET state = CASE WHEN cart_id = ? THEN 'RECOVERED' ELSE 'BOUGHT_OTHERWISE' END, ended_at = ?
            WHERE (cart_id = ? OR person = ? AND began_at <= ?) AND %s RETURNING id""".formatted(LIVE);

    private static final String SUPPRESS = """
            UPDATE checkout_reminder_episode SET state = 'SUPPRESSED', ended_at = ? WHERE person = ? AND %s RETURNING id"""
            .formatted(LIVE);

    private static final String ERASE = """
            UPDATE checkout_reminder_episode SET state = 'ERASED', ended_at = coalesce(ended_at, ?), country = ''
            WHERE person = ? AND state <> 'ERASED' RETURNING id""";

    // the cart, too: it leads to an order that is kept
    private static final String ANONYMISE = """
            UPDATE checkout_reminder_episode
            SET person = substring(sha256(gen_random_uuid()::text::bytea) FOR 16), cart_id = gen_random_uuid()
            WHERE person = ?""";

    private static final String STANDING = """
            SELECT state, began_at, active_at FROM checkout_reminder_episode WHERE id = ?""";

    private static final String ACTIVE = """
            SELECT max(active_at) AS active_at FROM checkout_reminder_episode WHERE person = ? AND active_at > ?""";

    private static final String OTHERS = """
            SELECT count(DISTINCT cart_id) AS carts FROM checkout_reminder_episode
            WHERE person = ? AND id <> ? AND began_at > ? - interval '7 days'""";

    private final Sql sql;
    private final Steps steps;

    Episodes(DataSource dataSource, Steps steps) {
        this.sql = new Sql(dataSource);
        this.steps = steps;
    }

    /**
     * @param abandonedAt when its time of idleness was over, however late that was noticed
     * @param sequence the version that it was first planned with: that of when somebody was last at it
     */
    record Abandoned(UUID id, PersonKey person, String country, Instant abandonedAt, int sequence) {
    }

    /** How an episode stands. */
    record Standing(EpisodeState state, Instant beganAt, Instant activeAt) {
    }

    /** Somebody who can be reached is at a cart. */
    @Transactional
    void reached(ContactGiven given, PersonKey person, Instant now) {
        steps.cancel(ids("leaving an address", LEAVE, now, given.cartId(), person.bytes()), SkipReason.ADDRESS_CHANGED, now);
        active(given.cartId(), now);
        String language = given.locale().toLanguageTag();
        if (sql.update("opening an episode", TELL, language, given.country(), given.cartId()) == 0) {
            sql.update("beginning an episode", BEGIN, UuidVersion7Strategy.INSTANCE.generateUuid(null), person.bytes(),
                    language, given.country(), given.cartId(), now, MOST_ADDRESSES);
        }
    }

    /** Somebody is at a cart: what was planned is put off until they leave again. */
    @Transactional
    void active(UUID cartId, Instant now) {
        steps.putOff(ids("opening an episode again", OPEN_AGAIN, now, cartId));
    }

    /** Episodes that were left until now, at most so many; the caller plans their steps in the same transaction. */
    List<Abandoned> abandon(Instant now, Duration idle, int most) {
        return sql.query("abandoning episodes", ABANDON,
                row -> new Abandoned(row.getObject("id", UUID.class), PersonKey.of(row.getBytes("person")),
                        row.getString("country"), Sql.instant(row, "abandoned_at"), row.getInt("sequence")),
                now.minus(idle), most, (double) idle.toSeconds());
    }

    int lose(Instant now, Duration after) {
        return sql.update("giving episodes up", LOSE, now, now.minus(after));
    }

    /** A person ordered a cart. */
    @Transactional
    void bought(UUID cartId, PersonKey person, Instant at, Instant now) {
        sql.update("forgetting an episode", FORGET, cartId);
        buy(cartId, person, at, now);
    }

    /** A person bought something elsewhere. */
    @Transactional
    void bought(PersonKey person, Instant at, Instant now) {
        buy(null, person, at, now);
    }

    private void buy(UUID cartId, PersonKey person, Instant at, Instant now) {
        steps.cancel(ids("ending episodes", BUY, cartId, now, cartId, person.bytes(), at), SkipReason.ORDERED, now);
    }

    @Transactional
    void suppress(PersonKey person, SkipReason reason, Instant now) {
        steps.cancel(ids("ending episodes", SUPPRESS, now, person.bytes()), reason, now);
    }

    /**
     * Of those that ended before nothing is left but how.
     *
     * @return how many episodes and steps there were
     */
    @Transactional
    int erase(PersonKey person, Instant now) {
        steps.cancel(ids("erasing episodes", ERASE, now, person.bytes()), SkipReason.ERASED, now);
        return steps.forget(person) + sql.update("forgetting a person", ANONYMISE, person.bytes());
    }

    /** Waits for others who change an episode. */
    Standing lock(UUID id) {
        return sql.query("locking an episode", STANDING + " FOR UPDATE", Episodes::standing, id).get(0);
    }

    /** Waits for nobody. */
    Standing look(UUID id) {
        return sql.query("looking at an episode", STANDING, Episodes::standing, id).get(0);
    }

    /** When a person was last at any of their carts. */
    Instant lastActive(PersonKey person, Instant atLeast) {
        Instant found = sql.query("looking for activity", ACTIVE, row -> new Instant[] { Sql.instant(row, "active_at") },
                person.bytes(), atLeast).get(0)[0];
        return found == null ? atLeast : found;
    }

    /** How many other carts a person's address was lately given for. */
    int others(UUID id, PersonKey person, Instant now) {
        return sql.query("counting episodes", OTHERS, row -> row.getInt("carts"), person.bytes(), id, now).get(0);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(EpisodeState.valueOf(row.getString("state")), Sql.instant(row, "began_at"),
                Sql.instant(row, "active_at"));
    }

    private List<UUID> ids(String purpose, String statement, Object... values) {
        return sql.query(purpose, statement, row -> row.getObject("id", UUID.class), values);
    }
}
