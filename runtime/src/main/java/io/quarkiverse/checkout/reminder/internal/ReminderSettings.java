package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkiverse.checkout.reminder.ReminderConfig.StepSettings;

/**
 * The configuration, checked.
 *
 * @param configured what is sent as long as no merchant says otherwise
 */
record ReminderSettings(ReminderConfig config, SequenceVersion configured) {

    private static final List<Duration> DELAYS = List.of(Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(72));
    private static final int MOST_PARALLEL = 20;

    /** @throws IllegalArgumentException that says what is wrong */
    static ReminderSettings of(ReminderConfig config) {
        Map<Integer, StepSettings> steps = new TreeMap<>(config.steps());
        if (!steps.isEmpty()
                && !List.copyOf(steps.keySet()).equals(IntStream.rangeClosed(1, steps.size()).boxed().toList())) {
            throw new IllegalArgumentException("steps must be numbered from 1 without gaps, not " + steps.keySet());
        }
        if (config.parallel() < 1 || config.parallel() > MOST_PARALLEL) {
            throw new IllegalArgumentException("parallel must be 1 to " + MOST_PARALLEL + ", not " + config.parallel());
        }
        List<SequenceStep> mails = steps.isEmpty()
                ? DELAYS.stream().map(delay -> SequenceStep.usual(true, delay)).toList()
                : steps.values().stream().map(ReminderSettings::step).toList();
        return new ReminderSettings(config, new SequenceVersion(SequenceVersion.CONFIGURED, true, mails,
                sequence(config, mails.stream().map(SequenceStep::delay).toList())));
    }

    private static SequenceStep step(StepSettings step) {
        return new SequenceStep(true, step.delay(), MerchantWords.of(step.subject(), step.subjectByLanguage()),
                MerchantWords.of(step.text(), step.textByLanguage()),
                step.promotion().map(promotion -> new Incentive(promotion, step.promotionLifetime())).orElse(null));
    }

    private static Sequence sequence(ReminderConfig config, List<Duration> delays) {
        return new Sequence(config.idle(), delays, new QuietHours(config.quietFrom(), config.quietUntil()),
                new Sequence.Limits(config.gap(), config.most(), config.coolDown()));
    }

    /**
     * The times of a version; everything but its delays is configured.
     *
     * @throws IllegalArgumentException that says what is wrong
     */
    Sequence sequence(List<Duration> delays) {
        return sequence(config, delays);
    }

    /** How long nobody has to be at a cart until it counts as abandoned. */
    Duration idle() {
        return configured.sequence().idle();
    }

    List<ZoneId> zones(String country) {
        return CountryZones.of(country, config.zone());
    }

    Set<String> excludedDomains() {
        return config.excludedDomains().orElse(List.of()).stream().map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Since when mails to a person count against the next one. */
    Instant remembered(Instant now) {
        Duration coolDown = config.coolDown();
        return now.minus(coolDown.compareTo(Sequence.Limits.WINDOW) > 0 ? coolDown : Sequence.Limits.WINDOW);
    }
}
