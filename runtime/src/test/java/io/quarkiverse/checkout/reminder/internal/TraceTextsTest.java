package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.checkout.NamedTexts;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.MarketingMessages;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.marketing.StepTexts;
import io.quarkiverse.checkout.marketing.TracedStep;
import io.quarkiverse.checkout.reminder.EpisodeState;

/** What merchants read about each mail, by the names of the texts. */
class TraceTextsTest {

    private static final Instant ABANDONED = Cases.ABANDONED;
    private static final Instant DUE = ABANDONED.plus(Duration.ofHours(1));
    private static final SequenceVersion VERSION = new SequenceVersion(0, true, Cases.SEQUENCE.delays().stream()
            .map(delay -> SequenceStep.usual(true, delay)).toList(), Cases.SEQUENCE);

    @Test
    void anOrderIsToldByHowLongBefore() {
        assertThat(text(step(StepState.SKIPPED, SkipReason.ORDERED, DUE.minusSeconds(12 * 60), DUE, DUE)))
                .isEqualTo("stepNotSentSince(reason(ORDERED), minutes(12))");
        assertThat(text(step(StepState.CANCELLED, SkipReason.ORDERED, DUE.minus(Duration.ofHours(5)), DUE,
                DUE.minus(Duration.ofHours(5))))).isEqualTo("stepCancelledBefore(reason(ORDERED), hours(5))");
        assertThat(text(step(StepState.CANCELLED, SkipReason.ORDERED, DUE.plusSeconds(1), null, DUE)))
                .startsWith("stepCancelled(reason(ORDERED), ");
    }

    @Test
    void whatCameAtTheSameTimeIsToldWithoutALength() {
        assertThat(text(step(StepState.SKIPPED, SkipReason.ACTIVE, DUE.minusSeconds(59), DUE, DUE)))
                .isEqualTo("stepNotSent(reason(ACTIVE))");
        assertThat(text(step(StepState.SKIPPED, SkipReason.COOL_DOWN, DUE.plusSeconds(5), DUE, DUE)))
                .isEqualTo("stepNotSent(reason(COOL_DOWN))");
        assertThat(text(step(StepState.CANCELLED, SkipReason.ORDERED, DUE.minusSeconds(59), DUE, DUE)))
                .startsWith("stepCancelled(reason(ORDERED), ");
    }

    @Test
    void whatWaitsSaysWhatFor() {
        Instant night = Instant.parse("2026-05-04T20:30:00Z");
        TracedStep later = step(StepState.PLANNED, null, null, Instant.parse("2026-05-05T06:13:00Z"), null);

        assertThat(text(row(later, night), ABANDONED, false)).startsWith("stepNight(08:00").contains("Europe/Berlin");
        assertThat(text(row(step(StepState.PLANNED, null, null, DUE, null), ABANDONED), ABANDONED, false))
                .startsWith("stepDue(");
        assertThat(text(row(step(StepState.PLANNED, null, null, DUE, null), ABANDONED), DUE, false))
                .startsWith("stepOverdue(");
        assertThat(text(row(step(StepState.PLANNED, null, null, DUE, null), ABANDONED), DUE, true)).startsWith("stepPaused(");
        assertThat(text(step(StepState.PLANNED, null, null, null, null))).isEqualTo("stepOpen()");
    }

    @Test
    void whatIsTooLateSaysByHowMuch() {
        assertThat(text(step(StepState.EXPIRED, SkipReason.LATE, DUE, DUE, DUE.plus(Duration.ofHours(50)))))
                .isEqualTo("stepLate(days(2))");
    }

    @ParameterizedTest
    @EnumSource
    void thereIsSomethingToSayAboutEachState(StepState state) {
        SkipReason reason = state == StepState.EXPIRED ? SkipReason.LATE : SkipReason.NO_CONSENT;
        assertThat(text(step(state, reason, DUE, DUE, DUE))).startsWith("step");
    }

    private static String text(TracedStep step) {
        return text(row(step, ABANDONED), ABANDONED, false);
    }

    private static String text(EpisodeRow row, Instant now, boolean paused) {
        TraceTexts texts = new TraceTexts(NamedTexts.of(ReminderConsoleMessages.class),
                new StepTexts(NamedTexts.of(MarketingMessages.class), Locale.UK, now, paused));
        return texts.trace(row, VERSION, Cases.ZONES, Map.of()).steps().get(0).text();
    }

    private static EpisodeRow row(TracedStep step, Instant abandonedAt) {
        return new EpisodeRow(UUID.randomUUID(), UUID.randomUUID(), PersonKey.of(new byte[16]), EpisodeState.ABANDONED,
                Locale.ENGLISH, "DE", abandonedAt, abandonedAt, abandonedAt, 0, List.of(step));
    }

    private static TracedStep step(StepState state, SkipReason reason, Instant since, Instant due, Instant ended) {
        return new TracedStep(1, state, reason, since, due, DUE, ended);
    }
}
