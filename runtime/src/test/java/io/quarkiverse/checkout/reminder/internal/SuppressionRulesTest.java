package io.quarkiverse.checkout.reminder.internal;

import static io.quarkiverse.checkout.reminder.internal.Cases.ABANDONED;
import static io.quarkiverse.checkout.reminder.internal.Cases.SEQUENCE;
import static io.quarkiverse.checkout.reminder.internal.Cases.ZONES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Decision.Defer;
import io.quarkiverse.checkout.marketing.Decision.Send;
import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.marketing.StepState;

/** {@code -Dcheckout.seed} repeats a run. */
class SuppressionRulesTest {

    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());

    /** What brings each reason about, in the order in which reasons count. */
    private static final Map<SkipReason, Consumer<Cases>> CAUSES = new LinkedHashMap<>();
    static {
        CAUSES.put(SkipReason.ERASED, it -> it.erased = true);
        CAUSES.put(SkipReason.UNSUBSCRIBED, it -> it.unsubscribed = Optional.of(ABANDONED));
        CAUSES.put(SkipReason.UNDELIVERABLE, it -> it.undeliverable = Optional.of(ABANDONED));
        CAUSES.put(SkipReason.NO_CONSENT, it -> it.consent = false);
        CAUSES.put(SkipReason.EXCLUDED_ADDRESS, it -> it.excluded = true);
        CAUSES.put(SkipReason.ORDERED, it -> it.ordered = Optional.of(ABANDONED.plusSeconds(60)));
        CAUSES.put(SkipReason.PAYING, it -> it.paying = true);
        CAUSES.put(SkipReason.VETOED, it -> it.vetoed = true);
        CAUSES.put(SkipReason.NOTHING_TO_BUY, it -> it.buyable = false);
        CAUSES.put(SkipReason.ACTIVE, it -> it.activeAt = it.now.minus(Duration.ofMinutes(59)));
        CAUSES.put(SkipReason.OPEN_CASE, it -> it.waits = true);
        CAUSES.put(SkipReason.FOREIGN_SENDER, it -> it.foreign = true);
        CAUSES.put(SkipReason.HELD_OUT, it -> it.heldOut = true);
        CAUSES.put(SkipReason.COOL_DOWN, it -> it.otherEpisode = Optional.of(it.now.minus(Duration.ofDays(6))));
        CAUSES.put(SkipReason.GAP, it -> it.sent = List.of(it.now.minus(Duration.ofHours(15))));
        CAUSES.put(SkipReason.CAP, it -> it.sent = daysAgo(it.now, 2, 4, 6));
        CAUSES.put(SkipReason.LATE, it -> it.now = ABANDONED.plus(Duration.ofHours(13)));
        CAUSES.put(SkipReason.SEVERAL_CARTS, it -> it.others = 1);
    }

    @Test
    void nothingIsAgainstAMailToSomebodyWhoWantsIt() {
        assertThat(new Cases().decide()).isInstanceOf(Send.class);
    }

    @Test
    void eachReasonAloneIsToldAsItIs() {
        CAUSES.forEach((reason, cause) -> {
            Cases it = new Cases();
            cause.accept(it);
            assertThat(it.decide()).as("%s", reason).isInstanceOfSatisfying(Skip.class,
                    skip -> assertThat(skip.reason()).isEqualTo(reason));
        });
    }

    @Test
    void ofSeveralReasonsTheFirstIsTold() {
        System.out.println("SuppressionRulesTest seed " + SEED);
        Random random = new Random(SEED);
        List<SkipReason> order = List.copyOf(CAUSES.keySet());
        for (int i = 0; i < 5_000; i++) {
            Cases it = new Cases();
            // what happens later in the day has to be said first, as other causes are told from that moment
            List<SkipReason> picked = order.stream().filter(reason -> random.nextInt(4) == 0).toList();
            if (picked.contains(SkipReason.LATE)) {
                CAUSES.get(SkipReason.LATE).accept(it);
            }
            // one list of mails can be too young or too many
            picked.stream().filter(reason -> reason != SkipReason.CAP || !picked.contains(SkipReason.GAP))
                    .filter(reason -> reason != SkipReason.LATE).forEach(reason -> CAUSES.get(reason).accept(it));

            Decision decision = it.decide();

            assertThat(decision).as("%s", picked).isEqualTo(picked.isEmpty() ? new Send() : decision);
            if (!picked.isEmpty()) {
                assertThat(((Skip) decision).reason()).isEqualTo(picked.get(0));
            }
        }
    }

    @Test
    void mailsOfLongAgoDoNotCount() {
        Cases it = new Cases();
        it.otherEpisode = Optional.of(it.now.minus(Duration.ofDays(7)));
        it.sent = daysAgo(it.now, 1, 3, 7, 8, 9);

        assertThat(it.decide()).isInstanceOf(Send.class);
    }

    @Test
    void atNightItWaitsForTheMorning() {
        Cases it = new Cases();
        it.step = SEQUENCE.plan(Instant.parse("2026-05-04T17:30:00Z"), ZONES, 0).get(0);
        it.now = Instant.parse("2026-05-04T19:10:00Z");

        assertThat(it.decide()).isEqualTo(new Defer(Instant.parse("2026-05-05T06:00:00Z")));
    }

    @Test
    void afterAnOutageLateStepsExpireAndNothingGoesOutInABurst() {
        List<PlannedStep> steps = SEQUENCE.plan(ABANDONED, ZONES, 0);
        Cases it = new Cases();
        it.now = ABANDONED.plus(Duration.ofDays(10));

        for (PlannedStep step : steps) {
            it.step = step;
            assertThat(it.decide().state()).isEqualTo(StepState.EXPIRED);
        }
    }

    @Test
    void laterStepsKeepTheirOwnTime() {
        List<PlannedStep> steps = SEQUENCE.plan(ABANDONED, ZONES, 0);

        assertThat(steps).extracting(PlannedStep::dueAt).containsExactly(ABANDONED.plus(Duration.ofHours(1)),
                ABANDONED.plus(Duration.ofHours(24)), ABANDONED.plus(Duration.ofHours(72)));
        assertThat(steps.get(0).expiresAt()).isEqualTo(ABANDONED.plus(Duration.ofHours(7)));
        assertThat(steps.get(1).expiresAt()).isEqualTo(ABANDONED.plus(Duration.ofHours(30)));
    }

    @Test
    void aNightBetweenDoesNotCostTheFirstStep() {
        PlannedStep first = SEQUENCE.plan(Instant.parse("2026-05-04T18:10:00Z"), ZONES, 1799).get(0);

        assertThat(first.dueAt()).isEqualTo("2026-05-05T06:29:59Z");
        assertThat(first.expiresAt()).isAfter(first.dueAt());
    }

    private static List<Instant> daysAgo(Instant now, int... days) {
        return Arrays.stream(days).mapToObj(day -> now.minus(Duration.ofDays(day))).toList();
    }
}
