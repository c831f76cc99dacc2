package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkiverse.checkout.reminder.ReminderConfig.StepSettings;

/**
 * The configuration, checked.
 *
 * @param texts by step, where the merchant has some
 */
record ReminderSettings(ReminderConfig config, Sequence sequence, Map<Integer, StepTexts> texts) {

    private static final List<Duration> DELAYS = List.of(Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(72));

    /** @throws IllegalArgumentException that says what is wrong */
    static ReminderSettings of(ReminderConfig config) {
        Map<Integer, StepSettings> steps = new TreeMap<>(config.steps());
        List<Duration> delays = steps.isEmpty() ? DELAYS : steps.values().stream().map(StepSettings::delay).toList();
        if (!steps.isEmpty()
                && !List.copyOf(steps.keySet()).equals(IntStream.rangeClosed(1, steps.size()).boxed().toList())) {
            throw new IllegalArgumentException("steps must be numbered from 1 without gaps, not " + steps.keySet());
        }
        Sequence sequence = new Sequence(config.idle(), delays, new QuietHours(config.quietFrom(), config.quietUntil()),
                new Sequence.Limits(config.gap(), config.most(), config.coolDown()));
        return new ReminderSettings(config, sequence,
                steps.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> StepTexts.of(it.getValue()))));
    }

    /**
     * What a merchant says in one mail.
     *
     * @param subject empty for the usual one
     * @param text empty for the usual one
     * @param incentive empty if it gives nothing
     */
    record StepTexts(Optional<LocalText> subject, Optional<LocalText> text, Optional<Incentive> incentive) {

        static StepTexts of(StepSettings settings) {
            return new StepTexts(checked(settings.subject(), settings.subjectByLanguage()),
                    checked(settings.text(), settings.textByLanguage()),
                    settings.promotion().map(promotion -> new Incentive(promotion, settings.promotionLifetime())));
        }

        private static Optional<LocalText> checked(Optional<String> text, Map<String, String> byLanguage) {
            text.ifPresent(MerchantText::new);
            byLanguage.values().forEach(MerchantText::new);
            return text.map(usual -> new LocalText(usual, byLanguage));
        }
    }

    Optional<MerchantText> subject(int step, Locale locale) {
        return Optional.ofNullable(texts.get(step)).flatMap(StepTexts::subject).map(text -> new MerchantText(text.in(locale)));
    }

    Optional<MerchantText> text(int step, Locale locale) {
        return Optional.ofNullable(texts.get(step)).flatMap(StepTexts::text).map(text -> new MerchantText(text.in(locale)));
    }

    Optional<Incentive> incentive(int step) {
        return Optional.ofNullable(texts.get(step)).flatMap(StepTexts::incentive);
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
        Duration coolDown = sequence.limits().coolDown();
        return now.minus(coolDown.compareTo(Sequence.Limits.WINDOW) > 0 ? coolDown : Sequence.Limits.WINDOW);
    }
}
