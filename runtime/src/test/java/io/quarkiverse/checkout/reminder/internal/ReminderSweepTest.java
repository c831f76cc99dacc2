package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What is left of carts that were left, once their time is over. */
class ReminderSweepTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant THEN = Instant.parse("2026-05-04T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(396);

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_reminder_episode, checkout_reminder_tally CASCADE");
    }

    @Test
    void whatEndedThirteenMonthsAgoIsCountedAndGone() {
        episodes(3, "LOST", "timestamptz '2026-05-04 09:00Z'");
        episodes(1, "LOST", "timestamptz '2026-05-05 09:00Z'");
        episodes(1, "OPEN", "NULL");

        assertThat(forgetAt(THEN.plus(KEPT))).isZero();
        assertThat(forgetAt(THEN.plus(KEPT).plusSeconds(60))).as("and one that nobody ended").isEqualTo(4);

        assertThat(DATABASE.value("SELECT count(*) FROM checkout_reminder_episode")).isEqualTo("1");
        assertThat(DATABASE.value("SELECT count(*) FROM checkout_reminder_step")).isEqualTo("2");
        assertThat(tallies()).isEqualTo("2026-05-04 1 SENT  4,2026-05-04 2 SKIPPED NO_CONSENT 4");

        assertThat(forgetAt(THEN.plus(KEPT).plus(Duration.ofDays(2)))).isEqualTo(1);
        assertThat(tallies()).as("added up").isEqualTo("2026-05-04 1 SENT  5,2026-05-04 2 SKIPPED NO_CONSENT 5");
    }

    @Test
    void severalNodesForgetEachCartOnce() throws Exception {
        episodes(3000, "RECOVERED", "timestamptz '2026-05-04 09:00Z'");
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        Callable<Long> sweep = () -> forgetAt(THEN.plus(KEPT).plusSeconds(60));

        long forgotten = 0;
        for (Future<Long> node : nodes.invokeAll(List.of(sweep, sweep, sweep))) {
            forgotten += node.get();
        }
        nodes.shutdown();

        assertThat(forgotten).isEqualTo(3000);
        assertThat(tallies()).isEqualTo("2026-05-04 1 SENT  3000,2026-05-04 2 SKIPPED NO_CONSENT 3000");
    }

    private static void episodes(int count, String state, String endedAt) {
        DATABASE.execute("""
                WITH begun AS (
                    INSERT INTO checkout_reminder_episode (id, cart_id, person, state, locale, country, began_at, active_at,
                                                           ended_at)
                    SELECT gen_random_uuid(), gen_random_uuid(), decode(md5(n::text), 'hex'), '%s', 'en', 'DE',
                           timestamptz '2026-05-04 08:00Z', timestamptz '2026-05-04 09:00Z', %s
                    FROM generate_series(1, %d) AS n RETURNING id, person)
                INSERT INTO checkout_reminder_step (episode_id, step, person, state, reason, due_at, sending_at, ended_at)
                SELECT id, step, person, state, reason, moment, sent, moment FROM begun, (VALUES
                    (1, 'SENT', NULL, timestamptz '2026-05-04 10:00Z', timestamptz '2026-05-04 10:00Z'),
                    (2, 'SKIPPED', 'NO_CONSENT', timestamptz '2026-05-04 11:00Z', NULL))
                    AS planned (step, state, reason, moment, sent)""".formatted(state, endedAt, count));
    }

    private static long forgetAt(Instant now) {
        return new Retention(DATABASE.dataSource(), Clock.fixed(now, ZoneOffset.UTC)).forget("carts", ReminderSweep.FORGET,
                KEPT);
    }

    private static String tallies() {
        return DATABASE.value("""
                SELECT string_agg(concat_ws(' ', day, step, state, reason, steps), ',' ORDER BY day, step)
                FROM checkout_reminder_tally""");
    }
}
