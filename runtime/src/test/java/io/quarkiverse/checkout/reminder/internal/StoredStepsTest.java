package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.SentMails;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.schema.TestDatabase;

/** The rows of episodes and steps on a real PostgreSQL. */
class StoredStepsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Instant START = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant DUE = START.plus(Duration.ofHours(2));

    private final Steps steps = new Steps(DATABASE.dataSource());
    private final Episodes episodes = new Episodes(DATABASE.dataSource(), steps);

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_reminder_episode CASCADE");
    }

    @Test
    void anIdleCartIsAbandonedOnceWithItsStepsPlanned() {
        reach(UUID.randomUUID(), person(1), START);

        assertThat(abandon(START.plus(Duration.ofMinutes(59)))).isZero();
        assertThat(abandon(DUE)).isEqualTo(1);
        assertThat(abandon(DUE)).isZero();

        assertThat(DATABASE.value("SELECT abandoned_at = timestamptz '2026-05-04 10:00:00Z' FROM checkout_reminder_episode"))
                .as("when it was abandoned, not when that was noticed").isEqualTo("t");
        assertThat(states()).isEqualTo("PLANNED,PLANNED,PLANNED");
    }

    @Test
    void manyWorkersNeverSendTheSameStep() throws Exception {
        for (int i = 0; i < 40; i++) {
            reach(UUID.randomUUID(), person(i), START);
        }
        assertThat(abandon(DUE)).isEqualTo(40);
        AtomicInteger sent = new AtomicInteger();

        inParallel(8, () -> {
            List<ClaimedStep> batch = steps.claim(DUE, 7, LEASE);
            while (!batch.isEmpty()) {
                for (ClaimedStep claim : batch) {
                    // as a worker would that believes it still has its claim
                    sent.addAndGet(steps.ledger().send(claim, letter(), DUE, LEASE) ? 1 : 0);
                    sent.addAndGet(steps.ledger().send(claim, letter(), DUE, LEASE) ? 1 : 0);
                    steps.ledger().settle(claim, StepState.SENT, DUE);
                }
                batch = steps.claim(DUE, 7, LEASE);
            }
        });

        assertThat(sent).hasValue(40);
        assertThat(DATABASE.value("SELECT count(*) FROM checkout_reminder_step WHERE state = 'SENT'")).isEqualTo("40");
    }

    @Test
    void aClaimWithoutEndIsTakenOverAndTheFirstWorkerCannotSendAnyMore() {
        ClaimedStep lost = claimOne();
        endLeases();
        assertThat(steps.ledger().expireLeases(DUE)).isZero();

        ClaimedStep taken = steps.claim(DUE, 10, LEASE).get(0);

        assertThat(steps.ledger().send(lost, letter(), DUE, LEASE)).isFalse();
        assertThat(steps.ledger().send(taken, letter(), DUE, LEASE)).isTrue();
    }

    @Test
    void aCrashPastTheHandOverLeavesADoubtAndNothingIsSentAgain() {
        ClaimedStep claim = claimOne();
        assertThat(steps.ledger().send(claim, letter(), DUE, LEASE)).isTrue();
        endLeases();

        assertThat(steps.ledger().expireLeases(DUE)).isEqualTo(1);

        assertThat(states()).isEqualTo("UNKNOWN,PLANNED,PLANNED");
        assertThat(steps.claim(DUE, 10, LEASE)).isEmpty();
        assertThat(steps.ledger().settle(claim, StepState.SENT, DUE)).isFalse();
        assertThat(new SentMails(DATABASE.dataSource(), Settings.usual().rules()).before(claim, Purpose.REMINDER,
                Cases.SEQUENCE.limits(), DUE).sent()).as("counts as sent").hasSize(1);
    }

    @Test
    void whoComesBackPutsOffWhatWasPlannedAndNoStepComesTwice() {
        UUID cart = UUID.randomUUID();
        ClaimedStep first = claimOne(cart);
        steps.ledger().send(first, letter(), DUE, LEASE);
        steps.ledger().settle(first, StepState.SENT, DUE);

        episodes.active(cart, DUE.plusSeconds(60));
        assertThat(steps.claim(DUE.plus(Duration.ofDays(30)), 10, LEASE)).as("while somebody is there").isEmpty();

        assertThat(abandon(DUE.plus(Duration.ofHours(2)))).isEqualTo(1);
        assertThat(states()).isEqualTo("SENT,PLANNED,PLANNED");
        assertThat(steps.claim(DUE.plus(Duration.ofHours(20)), 10, LEASE)).isEmpty();
        assertThat(steps.claim(DUE.plus(Duration.ofHours(26)), 10, LEASE)).extracting(ClaimedStep::number)
                .containsExactly(2);
    }

    @Test
    void aReturnTakesTheClaimAway() {
        UUID cart = UUID.randomUUID();
        ClaimedStep claim = claimOne(cart);

        episodes.active(cart, DUE);

        assertThat(steps.ledger().send(claim, letter(), DUE, LEASE)).isFalse();
    }

    @Test
    void anOrderEndsWhatIsPlannedForAllCartsOfThePerson() {
        UUID cart = UUID.randomUUID();
        ClaimedStep claim = claimOne(cart);
        reach(UUID.randomUUID(), person(1), START);

        episodes.bought(cart, person(1), DUE, DUE);

        assertThat(steps.ledger().send(claim, letter(), DUE, LEASE)).isFalse();
        assertThat(states()).isEqualTo("CANCELLED,CANCELLED,CANCELLED");
        assertThat(DATABASE.value("SELECT string_agg(state, ',' ORDER BY state) FROM checkout_reminder_episode"))
                .isEqualTo("BOUGHT_OTHERWISE,RECOVERED");
    }

    @Test
    void anOrderThatIsHeardOfLateEndsNothingThatCameAfterIt() {
        UUID cart = UUID.randomUUID();
        reach(cart, person(1), START);
        assertThat(abandon(DUE)).isEqualTo(1);
        reach(UUID.randomUUID(), person(1), DUE.plusSeconds(60));

        episodes.bought(cart, person(1), DUE, DUE.plusSeconds(120));

        assertThat(DATABASE.value("SELECT string_agg(state, ',' ORDER BY state) FROM checkout_reminder_episode"))
                .isEqualTo("OPEN,RECOVERED");
    }

    @Test
    void anOrderInOneGoLeavesNothingBehind() {
        UUID cart = UUID.randomUUID();
        reach(cart, person(1), START);

        episodes.bought(cart, person(1), START.plusSeconds(60), START.plusSeconds(60));

        assertThat(DATABASE.value("SELECT count(*) FROM checkout_reminder_episode")).isEqualTo("0");
    }

    @Test
    void anotherAddressEndsTheRemindersToTheFirstOneAndAFourthIsNotTaken() {
        UUID cart = UUID.randomUUID();
        for (int i = 1; i <= 4; i++) {
            reach(cart, person(i), START.plusSeconds(i));
        }

        assertThat(DATABASE.value("SELECT string_agg(state, ',' ORDER BY began_at) FROM checkout_reminder_episode"))
                .isEqualTo("SUPPRESSED,SUPPRESSED,SUPPRESSED");
    }

    @Test
    void whoNeverComesBackIsLost() {
        ClaimedStep claim = claimOne();
        steps.ledger().end(claim, new Decision.Skip(SkipReason.NO_CONSENT, null), DUE);
        Instant later = DUE.plus(Duration.ofDays(20));

        assertThat(episodes.lose(later, Duration.ofDays(14))).as("steps are left").isZero();
        steps.claim(later, 10, LEASE)
                .forEach(it -> steps.ledger().end(it, new Decision.Skip(SkipReason.LATE, it.dueAt()), later));

        assertThat(episodes.lose(later, Duration.ofDays(14))).isEqualTo(1);
        assertThat(states()).isEqualTo("SKIPPED,EXPIRED,EXPIRED");
    }

    private ClaimedStep claimOne() {
        return claimOne(UUID.randomUUID());
    }

    private ClaimedStep claimOne(UUID cart) {
        reach(cart, person(1), START);
        abandon(DUE);
        List<ClaimedStep> claimed = steps.claim(DUE, 10, LEASE);
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private void reach(UUID cart, PersonKey person, Instant at) {
        episodes.reached(new ContactGiven(cart, new EmailAddress("ada@example.org"), "DE", Locale.ENGLISH), person, at);
    }

    private int abandon(Instant now) {
        List<Episodes.Abandoned> left = episodes.abandon(now, Cases.SEQUENCE.idle(), 1_000);
        left.forEach(it -> steps.plan(it.id(), it.person(), Cases.SEQUENCE.plan(it.abandonedAt(), Cases.ZONES, 0)));
        return left.size();
    }

    private static String states() {
        return DATABASE.value("SELECT string_agg(state, ',' ORDER BY step) FROM checkout_reminder_step");
    }

    private static void endLeases() {
        DATABASE.execute("UPDATE checkout_reminder_step SET lease_until = now() - interval '1 second' "
                + "WHERE lease_until IS NOT NULL");
    }

    private static Letter letter() {
        return new Letter(null, UUID.randomUUID(), Optional.empty());
    }

    private static PersonKey person(int number) {
        return PersonKey.of(ByteBuffer.allocate(16).putInt(number).array());
    }

    private static void inParallel(int threads, Runnable work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            Collections.nCopies(threads, work).forEach(task -> running.add(pool.submit(task)));
            for (Future<?> part : running) {
                part.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
