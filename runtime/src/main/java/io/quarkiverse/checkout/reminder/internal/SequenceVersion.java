package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is sent about carts that were left. A version is never changed: episodes keep the one that they were planned with.
 *
 * @param number 0 for the configured one
 * @param on whether anything is planned at all
 * @param sequence the times of all steps, also of those that are off
 */
record SequenceVersion(int number, boolean on, List<SequenceStep> steps, Sequence sequence) {

    static final int CONFIGURED = 0;

    SequenceVersion {
        steps = List.copyOf(steps);
    }

    /** @param seed of the episode */
    List<PlannedStep> plan(Instant abandonedAt, List<ZoneId> zones, long seed) {
        return sequence.plan(abandonedAt, zones, seed).stream().filter(step -> on && step(step.number()).get().on()).toList();
    }

    Optional<MerchantText> subject(int step, Locale locale) {
        return step(step).flatMap(it -> it.subject().in(locale));
    }

    Optional<MerchantText> text(int step, Locale locale) {
        return step(step).flatMap(it -> it.text().in(locale));
    }

    Optional<Incentive> incentive(int step) {
        return step(step).map(SequenceStep::incentive);
    }

    /** Empty if the configuration has become shorter since the step was planned. */
    Optional<SequenceStep> step(int number) {
        return number <= steps.size() ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }
}
