package io.quarkiverse.checkout.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What was typed, and what came of nothing, goes in time. */
class CheckoutSweepTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant THEN = Instant.parse("2026-05-04T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(60);

    @Test
    void whatWasTypedGoesSixtyDaysAfterTheCartWasTouchedAndTheCartStays() {
        DATABASE.execute("""
                WITH cart AS (
                    INSERT INTO checkout_cart (id, secret_hash, status, version, currency, lines, codes, active_at, expires_at)
                    VALUES (gen_random_uuid(), sha256('a'), 'OPEN', 1, 'EUR', '[]', '[]', timestamptz '2026-05-04 09:00Z',
                            timestamptz '2027-05-04 09:00Z') RETURNING id)
                INSERT INTO checkout_draft (holder, cart_id, form) SELECT id, id, '{"buyer.email": "ada@example.org"}' FROM cart
                """);

        assertThat(forget(CheckoutSweep.DRAFTS, THEN.plus(KEPT))).isZero();
        assertThat(forget(CheckoutSweep.DRAFTS, THEN.plus(KEPT).plusSeconds(1))).isEqualTo(1);
        assertThat(DATABASE.value("SELECT count(*) FROM checkout_cart")).isEqualTo("1");
        assertThat(DATABASE.value("SELECT count(*) FROM checkout_draft")).isEqualTo("0");
    }

    @Test
    void attemptsOfWhichNoOrderCameGoAndOthersStay() {
        for (String state : new String[] { "RELEASED", "REVIEW", "PLACED" }) {
            DATABASE.execute("""
                    INSERT INTO checkout_placement (id, checkout_id, state, handler, amount, currency, agreement, access_hash,
                                                    hold_until, created_at)
                    VALUES (gen_random_uuid(), gen_random_uuid(), '%s', 'card', 100, 'EUR', '{}', sha256('a'), now(),
                            timestamptz '2026-05-04 09:00Z')""".formatted(state));
        }

        assertThat(forget(CheckoutSweep.ATTEMPTS, THEN.plus(KEPT))).isZero();
        assertThat(forget(CheckoutSweep.ATTEMPTS, THEN.plus(KEPT).plusSeconds(1))).isEqualTo(1);
        assertThat(DATABASE.value("SELECT string_agg(state, ',' ORDER BY state) FROM checkout_placement"))
                .isEqualTo("PLACED,REVIEW");
    }

    private static long forget(String statement, Instant now) {
        return new Retention(DATABASE.dataSource(), Clock.fixed(now, ZoneOffset.UTC)).forget("rows", statement, KEPT);
    }
}
