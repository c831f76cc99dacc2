package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.CampaignResults.StepResult;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What reminders brought, on a real PostgreSQL. */
class OutcomesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Instant START = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(30));
    private static final Instant LONG_AGO = START.minus(Duration.ofDays(1));

    private final Outcomes results = new Outcomes(DATABASE.dataSource(), new Ledger.Table(Purpose.REMINDER,
            "checkout_reminder_step", "episode_id", "step", "checkout_reminder_click"));

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_reminder_episode, checkout_order CASCADE");
    }

    @Test
    void anOrderCountsForTheLastMailThatWasClickedWithinSevenDays() {
        UUID episode = episode(1);
        step(episode, 1, 1, "SENT", null, START);
        step(episode, 2, 1, "SENT", null, days(1));
        UUID cart = UUID.randomUUID();
        click(episode, 1, cart, START.plusSeconds(60));
        click(episode, 2, cart, days(1).plusSeconds(60));
        order(1, UUID.randomUUID(), 1_000, "EUR", days(2), "PLACED");
        order(9, cart, 250, "EUR", days(3), "PLACED");
        order(9, UUID.randomUUID(), 77, "EUR", days(3), "PLACED");
        order(1, UUID.randomUUID(), 500, "CHF", days(3), "FULFILLED");
        order(1, UUID.randomUUID(), 4, "EUR", days(3), "CANCELLED");
        order(1, UUID.randomUUID(), 8, "EUR", days(9), "PLACED");
        order(1, UUID.randomUUID(), 16, "EUR", days(3), "PLACED");
        execute("UPDATE checkout_order SET refunded = 16 WHERE total = 16");
        execute("UPDATE checkout_order SET refunded = 50 WHERE total = 250");

        assertThat(results.steps(LONG_AGO)).containsExactly(new StepResult(1, 1, 1, 0, List.of()),
                new StepResult(2, 1, 1, 3, List.of(new Money(1_200, EURO), new Money(500, Currency.getInstance("CHF")))));
        assertThat(results.steps(NOW)).isEmpty();
    }

    @Test
    void withoutAClickAnOrderIsNobodys() {
        UUID episode = episode(1);
        step(episode, 1, 1, "UNKNOWN", null, START);
        order(1, UUID.randomUUID(), 1_000, "EUR", days(1), "PLACED");

        assertThat(results.steps(LONG_AGO)).containsExactly(new StepResult(1, 1, 0, 0, List.of()));
    }

    @Test
    void bothGroupsAreThoseWhoPassedTheSameRules() {
        first(1, "SENT", null);
        first(2, "SKIPPED", "GAP");
        first(3, "EXPIRED", "LATE");
        first(4, "FAILED", null);
        first(5, "SKIPPED", "NO_CONSENT");
        first(6, "CANCELLED", "ORDERED");
        first(7, "HELD_OUT", "HELD_OUT");
        first(8, "HELD_OUT", "HELD_OUT");
        first(8, "SENT", null);
        order(1, UUID.randomUUID(), 1_000, "EUR", days(1), "PLACED");
        order(1, UUID.randomUUID(), 2_000, "EUR", days(2), "PLACED");
        order(3, UUID.randomUUID(), 1_000, "CHF", days(2), "PLACED");
        order(4, UUID.randomUUID(), 1_000, "EUR", days(8), "PLACED");
        order(7, UUID.randomUUID(), 600, "EUR", days(7), "PLACED");
        order(8, UUID.randomUUID(), 600, "EUR", days(6), "CANCELLED");

        List<Arm> arms = results.arms(EURO, LONG_AGO, NOW);

        assertThat(arms.get(0).people()).isEqualTo(4);
        assertThat(arms.get(0).buyers()).isEqualTo(2);
        assertThat(arms.get(0).mean()).isEqualTo(750);
        assertThat(arms.get(0).variance()).isCloseTo(2_250_000, within(1e-6));
        assertThat(arms.get(1)).isEqualTo(new Arm(2, 1, 300, 180_000));
    }

    @Test
    void whoseSevenDaysAreNotOverIsNotCounted() {
        first(1, "SENT", null);
        first(2, "HELD_OUT", "HELD_OUT");

        Arm nobody = new Arm(0, 0, 0, 0);
        assertThat(results.arms(EURO, LONG_AGO, days(6))).containsExactly(nobody, nobody);
        assertThat(results.arms(EURO, START, NOW)).containsExactly(nobody, nobody);
        assertThat(results.arms(EURO, LONG_AGO, days(7))).extracting(Arm::people).containsExactly(1L, 1L);
    }

    private void first(int person, String state, String reason) {
        step(episode(person), 1, person, state, reason, START);
    }

    private UUID episode(int person) {
        UUID id = UUID.randomUUID();
        execute("""
                INSERT INTO checkout_reminder_episode (id, cart_id, person, state, locale, country, began_at, active_at, ended_at)
                VALUES ('%s', gen_random_uuid(), %s, 'LOST', 'en', '', '%s', '%s', '%s')""",
                id, person(person), START, START,
                START);
        return id;
    }

    private void step(UUID episode, int step, int person, String state, String reason, Instant at) {
        boolean handedOver = List.of("SENT", "FAILED", "UNKNOWN").contains(state);
        execute("""
                INSERT INTO checkout_reminder_step (episode_id, step, person, state, reason, sending_at, ended_at)
                VALUES ('%s', %s, %s, '%s', %s, %s, '%s')""", episode, step, person(person), state,
                reason == null ? "NULL" : "'" + reason + "'", handedOver ? "'" + at + "'" : "NULL", at);
    }

    private void click(UUID episode, int step, UUID cart, Instant at) {
        execute("INSERT INTO checkout_reminder_click (episode_id, step, cart_id, clicked_at) VALUES ('%s', %s, '%s', '%s')",
                episode, step, cart, at);
    }

    private void order(int person, UUID checkout, long total, String currency, Instant at, String status) {
        execute("""
                INSERT INTO checkout_order (id, number, checkout_id, payment_id, status, total, currency, reference, captured,
                                            agreement, placed_at, person)
                VALUES (gen_random_uuid(), gen_random_uuid()::text, '%s', gen_random_uuid(), '%s', %s, '%s', 'r', true, '{}',
                        '%s', %s)""", checkout, status, total, currency, at, person(person));
    }

    private static void execute(String sql, Object... values) {
        DATABASE.execute(sql.formatted(values));
    }

    private static String person(int number) {
        return "decode('%032x', 'hex')".formatted(number);
    }

    private static Instant days(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
