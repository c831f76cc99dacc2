package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.schema.OpenTransaction;
import io.quarkiverse.checkout.schema.TestDatabase;

/** Two nodes at the same step: the first has done something and not committed it yet when the second comes. */
@Timeout(60)
class StoredStepsRaceTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration OVER = Duration.ofSeconds(-1);
    private static final Instant START = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant DUE = START.plus(Duration.ofHours(2));
    private static final PersonKey PERSON = PersonKey.of(ByteBuffer.allocate(16).putInt(1).array());

    private static final Letter LETTER = new Letter(null, UUID.randomUUID(), Optional.empty());

    private final UUID cart = UUID.randomUUID();

    private final Steps steps = new Steps(DATABASE.dataSource());
    private final Episodes episodes = new Episodes(DATABASE.dataSource(), steps);
    private OpenTransaction first;
    private Steps firstSteps;
    private Episodes firstEpisodes;

    @BeforeEach
    void abandon() throws SQLException {
        DATABASE.execute("TRUNCATE checkout_reminder_episode CASCADE");
        episodes.reached(new ContactGiven(cart, new EmailAddress("ada@example.org"), "DE", Locale.ENGLISH), PERSON, START);
        episodes.abandon(DUE, Cases.SEQUENCE.idle(), 1).forEach(it -> steps.plan(it.id(), it.person(),
                Cases.SEQUENCE.plan(it.abandonedAt(), Cases.ZONES, 0)));
        first = new OpenTransaction(DATABASE);
        firstSteps = new Steps(first.dataSource());
        firstEpisodes = new Episodes(first.dataSource(), firstSteps);
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
    }

    @Test
    void aStepThatAnotherNodeClaimsIsLeftToIt() throws Exception {
        assertThat(firstSteps.claim(DUE, 10, LEASE)).hasSize(1);

        assertThat(steps.claim(DUE, 10, LEASE)).isEmpty();

        first.commit();
        assertThat(steps.claim(DUE, 10, LEASE)).isEmpty();
    }

    @Test
    void aStepThatIsBeingPutOffIsNotClaimed() throws Exception {
        firstEpisodes.active(cart, DUE);

        assertThat(steps.claim(DUE, 10, LEASE)).as("nobody waits").isEmpty();

        first.commit();
        assertThat(steps.claim(DUE, 10, LEASE)).isEmpty();
    }

    @Test
    void whoComesBackTakesAClaimAwayThatIsBeingMade() throws Exception {
        ClaimedStep claim = firstSteps.claim(DUE, 10, LEASE).get(0);
        CompletableFuture<Boolean> back = later(() -> {
            episodes.active(cart, DUE);
            return true;
        });

        first.commit();

        assertThat(back.get()).isTrue();
        assertThat(steps.ledger().send(claim, LETTER, DUE, LEASE)).isFalse();
        assertThat(state()).isEqualTo("PLANNED");
    }

    @Test
    void whatIsBeingSentCannotBeCancelled() throws Exception {
        ClaimedStep claim = claim(LEASE);
        assertThat(firstSteps.ledger().send(claim, LETTER, DUE, LEASE)).isTrue();
        CompletableFuture<Boolean> order = later(() -> {
            episodes.bought(cart, PERSON, DUE, DUE);
            return true;
        });

        first.commit();

        assertThat(order.get()).isTrue();
        assertThat(state()).isEqualTo("SENDING");
        assertThat(steps.ledger().settle(claim, StepState.SENT, DUE)).isTrue();
    }

    @Test
    void whatIsBeingCancelledCannotBeSent() throws Exception {
        ClaimedStep claim = claim(LEASE);
        firstEpisodes.bought(cart, PERSON, DUE, DUE);
        CompletableFuture<Boolean> send = later(() -> steps.ledger().send(claim, LETTER, DUE, LEASE));

        first.commit();

        assertThat(send.get()).isFalse();
        assertThat(state()).isEqualTo("CANCELLED");
    }

    @Test
    void aLateClaimThatIsBeingFreedCannotBeSent() throws Exception {
        ClaimedStep claim = claim(OVER);
        firstSteps.ledger().expireLeases(DUE);
        CompletableFuture<Boolean> send = later(() -> steps.ledger().send(claim, LETTER, DUE, LEASE));

        first.commit();

        assertThat(send.get()).isFalse();
        assertThat(state()).isEqualTo("PLANNED");
    }

    @Test
    void aLateClaimThatIsBeingSentIsNotFreed() throws Exception {
        ClaimedStep claim = claim(OVER);
        assertThat(firstSteps.ledger().send(claim, LETTER, DUE, LEASE)).isTrue();
        CompletableFuture<Integer> expiry = later(() -> steps.ledger().expireLeases(DUE));

        first.commit();

        assertThat(expiry.get()).isZero();
        assertThat(state()).isEqualTo("SENDING");
    }

    @Test
    void whatIsBeingDoubtedStaysInDoubt() throws Exception {
        ClaimedStep claim = claim(LEASE);
        steps.ledger().send(claim, LETTER, DUE, OVER);
        assertThat(firstSteps.ledger().expireLeases(DUE)).isEqualTo(1);
        CompletableFuture<Boolean> settle = later(() -> steps.ledger().settle(claim, StepState.SENT, DUE));

        first.commit();

        assertThat(settle.get()).isFalse();
        assertThat(state()).isEqualTo("UNKNOWN");
    }

    @Test
    void whatIsBeingSettledIsNotDoubted() throws Exception {
        ClaimedStep claim = claim(LEASE);
        steps.ledger().send(claim, LETTER, DUE, OVER);
        assertThat(firstSteps.ledger().settle(claim, StepState.SENT, DUE)).isTrue();
        CompletableFuture<Integer> expiry = later(() -> steps.ledger().expireLeases(DUE));

        first.commit();

        assertThat(expiry.get()).isZero();
        assertThat(state()).isEqualTo("SENT");
    }

    private ClaimedStep claim(Duration lease) {
        return steps.claim(DUE, 10, lease).get(0);
    }

    /** Starts it, and returns when it waits for the first node. */
    private <T> CompletableFuture<T> later(Supplier<T> second) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(second).orTimeout(50, TimeUnit.SECONDS);
        while (!DATABASE.value("SELECT count(*) FROM pg_locks WHERE NOT granted").equals("1")) {
            assertThat(answer).as("it has to wait").isNotCompletedExceptionally();
            Thread.onSpinWait();
        }
        return answer;
    }

    private static String state() {
        return DATABASE.value("SELECT state FROM checkout_reminder_step WHERE step = 1");
    }
}
