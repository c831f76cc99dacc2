package io.quarkiverse.checkout.marketing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.marketing.internal.Ceiling.Lately;
import io.quarkiverse.checkout.schema.TestDatabase;

/** When the whole shop stops. */
class CeilingTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Ceiling ceiling = new Ceiling(DATABASE.dataSource(), null, null);

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_reminder_episode CASCADE");
    }

    @Test
    void theLastHourCounts() {
        handed(30, "SENT", "11:30");
        handed(5, "FAILED", "11:45");
        handed(4, "UNKNOWN", "11:45");
        handed(100, "FAILED", "10:59");
        handed(100, "SENT", "12:01");

        assertThat(ceiling.lately(NOON)).isEqualTo(new Lately(39, 9));
    }

    @Test
    void moreThanTheShopMaySendIsTooMuch() {
        assertThat(new Lately(99, 0).isOver(100)).isFalse();
        assertThat(new Lately(100, 0).isOver(100)).isTrue();
    }

    @Test
    void whatIsMostlyNotTakenIsBrokenUnlessItIsFew() {
        assertThat(new Lately(19, 19).isBroken()).isFalse();
        assertThat(new Lately(20, 20).isBroken()).isTrue();
        assertThat(new Lately(40, 20).isBroken()).isFalse();
        assertThat(new Lately(39, 20).isBroken()).isTrue();
    }

    private static void handed(int count, String state, String time) {
        DATABASE.execute("""
                WITH begun AS (
                    INSERT INTO checkout_reminder_episode (id, cart_id, person, state, locale, country, began_at, active_at)
                    SELECT gen_random_uuid(), gen_random_uuid(), decode(md5(n::text), 'hex'), 'OPEN', 'en', 'DE', now(), now()
                    FROM generate_series(1, %d) AS n RETURNING id, person)
                INSERT INTO checkout_reminder_step (episode_id, step, person, state, sending_at)
                SELECT id, 1, person, '%s', timestamptz '2026-05-04 %sZ' FROM begun""".formatted(count, state, time));
    }
}
