package io.quarkiverse.checkout.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.schema.TestDatabase;

class InboxSweepTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final InboxSweep sweep = new InboxSweep(DATABASE.dataSource());

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_payment_event");
    }

    @Test
    void onlyWhatWasAppliedLongAgoIsForgotten() {
        received("APPLIED", 31, 1);
        received("APPLIED", 29, 1);
        received("REJECTED", 31, 1);
        received("UNMATCHED", 31, 1);

        sweep.forget();

        assertThat(DATABASE.value("SELECT string_agg(state, ' ' ORDER BY state) FROM checkout_payment_event"))
                .isEqualTo("APPLIED REJECTED UNMATCHED");
        assertThat(DATABASE.value("SELECT max(received_at) > now() - interval '30 days' FROM checkout_payment_event"))
                .isEqualTo("t");
    }

    @Test
    void itWorksInBatchesUntilNoneIsLeft() {
        received("APPLIED", 31, 1_100);

        assertThat(sweep.forget(10)).isEqualTo(10);
        sweep.forget();

        assertThat(DATABASE.value("SELECT count(*) FROM checkout_payment_event")).isEqualTo("0");
    }

    private static void received(String state, int daysAgo, int count) {
        DATABASE.execute("""
                INSERT INTO checkout_payment_event (id, handler, event_id, outcome, state, attempts, received_at)
                SELECT gen_random_uuid(), 'card', gen_random_uuid(), '{}', '%s', 1, now() - interval '%d days'
                FROM generate_series(1, %d)""".formatted(state, daysAgo, count));
    }
}
