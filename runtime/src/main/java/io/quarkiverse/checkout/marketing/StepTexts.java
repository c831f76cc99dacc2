package io.quarkiverse.checkout.marketing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Tells what became of a mail, or what it waits for, in a sentence.
 *
 * @param paused whether no mails of its kind go out
 */
public record StepTexts(MarketingMessages texts, Locale locale, Instant now, boolean paused) {

    /** @throws NullPointerException if it waits for nothing that has a time */
    public String text(TracedStep step) {
        return switch (step.state()) {
            case PLANNED -> planned(step.dueAt());
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

    private String planned(Instant dueAt) {
        String due = Moments.when(dueAt, locale);
        if (dueAt.isAfter(now)) {
            return texts.stepDue(due);
        }
        return paused ? texts.stepPaused(due) : texts.stepOverdue(due);
    }

    private String notSent(TracedStep step) {
        String reason = texts.reason(step.reason());
        return step.reasonAt() == null || !apart(step.reasonAt(), step.endedAt()) ? texts.stepNotSent(reason)
                : texts.stepNotSentSince(reason, Moments.roughly(Duration.between(step.reasonAt(), step.endedAt()), texts));
    }

    /** A reason is the more telling the nearer it came to the time of the mail. */
    private String cancelled(TracedStep step) {
        String reason = texts.reason(step.reason());
        return step.dueAt() == null || !apart(step.reasonAt(), step.dueAt())
                ? texts.stepCancelled(reason, Moments.when(step.reasonAt(), locale))
                : texts.stepCancelledBefore(reason,
                        Moments.roughly(Duration.between(step.reasonAt(), step.dueAt()), texts));
    }

    /** Whether there is a time between them that is worth telling. */
    private static boolean apart(Instant one, Instant later) {
        return Duration.between(one, later).toMinutes() > 0;
    }
}
