package io.quarkiverse.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.HookCalls.Answer;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkus.runtime.configuration.ConfigurationException;

class GuardedHooksTest {

    private static final Duration DEADLINE = Duration.ofMillis(300);

    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final Deadlines deadlines = new Deadlines(work -> work);
    private final SetClock clock = new SetClock();
    private final GuardedHooks hooks = new GuardedHooks(deadlines, null, clock);

    @AfterEach
    void stop() {
        never.countDown();
        deadlines.stop();
    }

    @Test
    void anAnswerInTimeIsTheAnswer() {
        assertThat(ask(policy(0, 0), question -> question + "!")).isEqualTo(new Answer<>("tax!", Optional.empty()));
    }

    @Test
    void aSlowHookIsNotWaitedFor() {
        assertThatThrownBy(() -> ask(policy(0, 0), this::hang)).isInstanceOf(HookFaultException.class)
                .hasMessageContaining(getClass().getName()).hasMessageContaining("it has to answer within PT0.3S");
    }

    @Test
    void aFailingHookIsAskedAgainAsOftenAsConfigured() {
        assertThat(ask(policy(2, 0), question -> failFirst(2)).value()).isEqualTo("3");
        calls.set(0);
        assertThatThrownBy(() -> ask(policy(2, 0), question -> failFirst(3))).isInstanceOf(HookFaultException.class)
                .hasMessageContaining("failure 3");
    }

    @Test
    void allAttemptsShareTheDeadline() {
        assertThatThrownBy(() -> ask(policy(5, 0), this::hang)).isInstanceOf(HookFaultException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void theLastGoodAnswerToTheSameQuestionStandsInForItsTime() {
        Instant then = clock.now;
        ask(policy(0, 900), question -> "19 %");
        clock.now = then.plusSeconds(900);
        assertThat(ask(policy(0, 900), question -> failFirst(9)))
                .isEqualTo(new Answer<>("19 %", Optional.of(then)));
        assertThatThrownBy(() -> hooks.guarded(policy(0, 900), this, "another", question -> failFirst(9)))
                .isInstanceOf(HookFaultException.class);
        clock.now = then.plusSeconds(901);
        assertThatThrownBy(() -> ask(policy(0, 900), question -> failFirst(9))).isInstanceOf(HookFaultException.class);
    }

    @Test
    void withoutPermissionNothingStandsIn() {
        ask(policy(0, 0), question -> "19 %");
        assertThatThrownBy(() -> ask(policy(0, 0), question -> failFirst(1))).isInstanceOf(HookFaultException.class);
    }

    @Test
    void anAnswerThatMakesNoSenseIsNeitherUsedNorKept() {
        assertThatThrownBy(() -> ask(policy(0, 900), question -> {
            throw new HookFaultException("Ours", "-1", "an amount is never negative");
        })).hasMessage("Ours answered -1, but an amount is never negative");
        assertThatThrownBy(() -> ask(policy(0, 900), question -> failFirst(1))).isInstanceOf(HookFaultException.class);
    }

    @Test
    void onlySoManyCallsRunAtOnce() throws InterruptedException {
        HookPolicy one = new HookPolicy("tax-calculator", DEADLINE, 0, Duration.ZERO, 1);
        CountDownLatch running = new CountDownLatch(1);
        Thread first = new Thread(() -> ask(one, question -> {
            running.countDown();
            return hang(question);
        }));
        first.setUncaughtExceptionHandler((thread, late) -> {
        });
        first.start();
        running.await();

        assertThatThrownBy(() -> ask(one, question -> "19 %")).hasMessageContaining("1 calls are running");
    }

    @Test
    void ourOwnDefaultsAreAskedDirectly() {
        Thread here = Thread.currentThread();
        assertThat(hooks.ask(Runnable.class, this, "tax", question -> Thread.currentThread() == here).value()).isTrue();
    }

    @Test
    void settingsThatMakeNoSenseNameTheProperty() {
        assertThatThrownBy(() -> new HookPolicy("tax-calculator", Duration.ZERO, 0, Duration.ZERO, 1))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("quarkus.checkout.hooks.tax-calculator.deadline must be more than 0, was PT0S");
    }

    private Answer<String> ask(HookPolicy policy, Function<String, String> call) {
        return hooks.guarded(policy, this, "tax", call);
    }

    private static HookPolicy policy(int retries, long lastGoodSeconds) {
        return new HookPolicy("tax-calculator", DEADLINE, retries, Duration.ofSeconds(lastGoodSeconds), 8);
    }

    private String failFirst(int times) {
        int call = calls.incrementAndGet();
        if (call <= times) {
            throw new IllegalStateException("failure " + call);
        }
        return Integer.toString(call);
    }

    private String hang(String question) {
        calls.incrementAndGet();
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return question;
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
