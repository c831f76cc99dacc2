package io.quarkiverse.checkout.marketing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.marketing.SilenceAlarm.Silence;
import io.quarkiverse.checkout.schema.TestDatabase;

/** When the alarm goes off, and when not. */
class SilenceWatchTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final SilenceWatch watch = new SilenceWatch(DATABASE.dataSource(), List.of(), null, null);

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_reminder_episode CASCADE");
    }

    @Test
    void nothingIsDueForLong() {
        assertThat(silence()).isEmpty();
        step("PLANNED", "10:30", null);
        step("PLANNED", null, null);
        step("SKIPPED", "08:00", null);

        assertThat(silence()).isEmpty();
    }

    @Test
    void whatIsDueSinceTwoHoursIsSilence() {
        step("PLANNED", "09:00", null);
        step("PLANNED", "09:30", null);
        step("PLANNED", "11:30", null);

        assertThat(silence()).contains(new Silence(at("09:00"), 2));
    }

    @Test
    void aMailThatWasTakenSinceEndsIt() {
        step("PLANNED", "09:00", null);
        step("SENT", "08:00", "08:00");
        assertThat(silence()).contains(new Silence(at("09:00"), 1));

        step("SENT", "09:00", "11:59");
        assertThat(silence()).isEmpty();
    }

    @Test
    void failuresAreSilenceToo() {
        step("FAILED", "08:30", "08:30");
        step("UNKNOWN", "09:00", "09:00");
        step("FAILED", "11:30", "11:30");

        assertThat(silence()).contains(new Silence(at("08:30"), 2));
        assertThat(watch.find(NOON.plus(Duration.ofDays(1)), NOON.plus(Duration.ofHours(22))))
                .as("seen long ago").isEqualTo(Optional.empty());
    }

    private Optional<Silence> silence() {
        return watch.find(NOON, NOON.minus(Duration.ofHours(2)));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-05-04T" + time + ":00Z");
    }

    private static void step(String state, String due, String sending) {
        DATABASE.execute("""
                WITH begun AS (
                    INSERT INTO checkout_reminder_episode (id, cart_id, person, state, locale, country, began_at, active_at)
                    VALUES (gen_random_uuid(), gen_random_uuid(), decode(md5('ada'), 'hex'), 'OPEN', 'en', 'DE', now(), now())
                    RETURNING id, person)
                INSERT INTO checkout_reminder_step (episode_id, step, person, state, due_at, sending_at)
                SELECT id, 1, person, '%s', %s, %s FROM begun""".formatted(state, moment(due), moment(sending)));
    }

    private static String moment(String time) {
        return time == null ? "NULL" : "timestamptz '2026-05-04 " + time + "Z'";
    }
}
