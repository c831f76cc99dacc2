package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.reminder.EpisodeTrace;
import io.quarkiverse.checkout.reminder.ReminderMessages;

/**
 * Tells what became of a mail, or what it waits for, in a sentence.
 *
 * @param paused whether no mails go out
 */
record TraceTexts(ReminderConsoleMessages texts, ReminderMessages words, Locale locale, Instant now, boolean paused) {

    /** @param expected of steps that are to come, by number, as {@link #foresight} tells it */
    EpisodeTrace trace(EpisodeRow row, SequenceVersion version, List<ZoneId> zones, Map<Integer, String> expected) {
        return new EpisodeTrace(row.id().toString(), row.cartId().toString(), row.state(), row.beganAt(), row.abandonedAt(),
                row.sequence(), row.steps().stream().map(step -> new EpisodeTrace.Step(step.number(), step.state(),
                        text(step, isHeldUp(row, step, version, zones), version, zones),
                        expected.getOrDefault(step.number(), ""))).toList());
    }

    /** Whether it is due later than its delay says, as it would have been night. */
    private static boolean isHeldUp(EpisodeRow row, EpisodeRow.Step step, SequenceVersion version, List<ZoneId> zones) {
        return row.abandonedAt() != null && step.dueAt() != null && version.step(step.number())
                .map(it -> row.abandonedAt().plus(it.delay()))
                .filter(planned -> planned.isBefore(step.dueAt()) && version.sequence().quiet().at(planned, zones)).isPresent();
    }

    private String text(EpisodeRow.Step step, boolean heldUp, SequenceVersion version, List<ZoneId> zones) {
        return switch (step.state()) {
            case PLANNED -> planned(step, heldUp, version, zones);
            case CLAIMED -> texts.stepClaimed();
            case SENDING -> texts.stepSending();
            case SENT -> texts.stepSent(Moments.when(step.sendingAt(), locale));
            case FAILED -> texts.stepFailed(Moments.when(step.sendingAt(), locale));
            case UNKNOWN -> texts.stepUnknown(Moments.when(step.sendingAt(), locale));
            case SKIPPED, HELD_OUT -> notSent(step);
            case EXPIRED -> texts.stepLate(Moments.roughly(Duration.between(step.reasonAt(), step.endedAt()), texts));
            case CANCELLED -> cancelled(step);
        };
    }

    private String planned(EpisodeRow.Step step, boolean heldUp, SequenceVersion version, List<ZoneId> zones) {
        if (step.dueAt() == null) {
            return texts.stepOpen();
        }
        String due = Moments.when(step.dueAt(), locale);
        if (!step.dueAt().isAfter(now)) {
            return paused ? texts.stepPaused(due) : texts.stepOverdue(due);
        }
        return heldUp ? texts.stepNight(Moments.clock(version.sequence().quiet().until(), locale),
                zones.stream().map(ZoneId::getId).collect(Collectors.joining(", ")), due) : texts.stepDue(due);
    }

    private String notSent(EpisodeRow.Step step) {
        String reason = words.reason(step.reason());
        return step.reasonAt() == null || !apart(step.reasonAt(), step.endedAt()) ? texts.stepNotSent(reason)
                : texts.stepNotSentSince(reason, Moments.roughly(Duration.between(step.reasonAt(), step.endedAt()), texts));
    }

    /** A reason is the more telling the nearer it came to the time of the mail. */
    private String cancelled(EpisodeRow.Step step) {
        String reason = words.reason(step.reason());
        return step.dueAt() == null || !apart(step.reasonAt(), step.dueAt())
                ? texts.stepCancelled(reason, Moments.when(step.reasonAt(), locale))
                : texts.stepCancelledBefore(reason,
                        Moments.roughly(Duration.between(step.reasonAt(), step.dueAt()), texts));
    }

    /** Whether there is a time between them that is worth telling. */
    private static boolean apart(Instant one, Instant later) {
        return Duration.between(one, later).toMinutes() > 0;
    }

    /** What is expected of a step that is to come. */
    String foresight(Foresight.Foreseen foreseen) {
        if (foreseen.decision() instanceof Decision.Send) {
            return texts.foreseenSent();
        }
        return foreseen.decision() instanceof Decision.Skip skip ? texts.foreseenSkipped(words.reason(skip.reason()))
                : texts.foreseenUnknown();
    }
}
