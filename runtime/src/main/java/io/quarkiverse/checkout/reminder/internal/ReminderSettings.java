package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkiverse.checkout.reminder.ReminderConfig.StepSettings;

/**
 * The configuration, checked.
 *
 * @param rules those of all kinds of mail
 * @param configured what is sent as long as no merchant says otherwise
 */
record ReminderSettings(ReminderConfig config, MarketingRules rules, SequenceVersion configured) {

    private static final List<Duration> DELAYS = List.of(Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(72));

    /** @throws IllegalArgumentException that says what is wrong */
    static ReminderSettings of(ReminderConfig config, MarketingRules rules) {
        Map<Integer, StepSettings> steps = new TreeMap<>(config.steps());
        if (!steps.isEmpty()
                && !List.copyOf(steps.keySet()).equals(IntStream.rangeClosed(1, steps.size()).boxed().toList())) {
            throw new IllegalArgumentException("steps must be numbered from 1 without gaps, not " + steps.keySet());
        }
        List<SequenceStep> mails = steps.isEmpty()
                ? DELAYS.stream().map(delay -> SequenceStep.usual(true, delay)).toList()
                : steps.values().stream().map(ReminderSettings::step).toList();
        return new ReminderSettings(config, rules, new SequenceVersion(SequenceVersion.CONFIGURED, true, mails,
                sequence(config, rules, mails.stream().map(SequenceStep::delay).toList())));
    }

    private static SequenceStep step(StepSettings step) {
        return new SequenceStep(true, step.delay(), MerchantWords.of(step.subject(), step.subjectByLanguage()),
                MerchantWords.of(step.text(), step.textByLanguage()),
                step.promotion().map(promotion -> new Incentive(promotion, step.promotionLifetime())).orElse(null));
    }

    private static Sequence sequence(ReminderConfig config, MarketingRules rules, List<Duration> delays) {
        return new Sequence(config.idle(), delays, rules.quiet(), rules.limits(config.coolDown()));
    }

    /**
     * The times of a version; everything but its delays is configured.
     *
     * @throws IllegalArgumentException that says what is wrong
     */
    Sequence sequence(List<Duration> delays) {
        return sequence(config, rules, delays);
    }

    /** How long nobody has to be at a cart until it counts as abandoned. */
    Duration idle() {
        return configured.sequence().idle();
    }
}
