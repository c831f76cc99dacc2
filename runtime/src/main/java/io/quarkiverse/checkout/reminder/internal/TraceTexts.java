package io.quarkiverse.checkout.reminder.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Moments;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.marketing.StepTexts;
import io.quarkiverse.checkout.marketing.TracedStep;
import io.quarkiverse.checkout.reminder.EpisodeTrace;

/**
 * Tells what became of the mails about a cart, or what they wait for, in a sentence each.
 *
 * @param words for what can be said of mails of any kind
 */
record TraceTexts(ReminderConsoleMessages texts, StepTexts words) {

    /** @param expected of steps that are to come, by number, as {@link #foresight} tells it */
    EpisodeTrace trace(EpisodeRow row, SequenceVersion version, List<ZoneId> zones, Map<Integer, String> expected) {
        return new EpisodeTrace(row.id().toString(), row.cartId().toString(), row.state(), row.beganAt(), row.abandonedAt(),
                row.sequence(), row.steps().stream().map(step -> new EpisodeTrace.Step(step.number(), step.state(),
                        text(step, isHeldUp(row, step, version, zones), version, zones),
                        expected.getOrDefault(step.number(), ""))).toList());
    }

    /** Whether it is due later than its delay says, as it would have been night. */
    private static boolean isHeldUp(EpisodeRow row, TracedStep step, SequenceVersion version, List<ZoneId> zones) {
        return row.abandonedAt() != null && step.dueAt() != null && version.step(step.number())
                .map(it -> row.abandonedAt().plus(it.delay()))
                .filter(planned -> planned.isBefore(step.dueAt()) && version.sequence().quiet().at(planned, zones)).isPresent();
    }

    private String text(TracedStep step, boolean heldUp, SequenceVersion version, List<ZoneId> zones) {
        if (step.state() == StepState.PLANNED && step.dueAt() == null) {
            return texts.stepOpen();
        }
        return step.state() == StepState.PLANNED && heldUp && step.dueAt().isAfter(words.now())
                ? texts.stepNight(Moments.clock(version.sequence().quiet().until(), words.locale()),
                        zones.stream().map(ZoneId::getId).collect(Collectors.joining(", ")),
                        Moments.when(step.dueAt(), words.locale()))
                : words.text(step);
    }

    /** What is expected of a step that is to come. */
    String foresight(Foresight.Foreseen foreseen) {
        if (foreseen.decision() instanceof Decision.Send) {
            return texts.foreseenSent();
        }
        return foreseen.decision() instanceof Decision.Skip skip ? texts.foreseenSkipped(words.texts().reason(skip.reason()))
                : texts.foreseenUnknown();
    }
}
