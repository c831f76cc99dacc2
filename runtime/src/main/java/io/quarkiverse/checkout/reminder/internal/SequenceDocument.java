package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;

/** A version as it is stored. */
record SequenceDocument(boolean on, List<Step> steps) {

    private static final JsonConverter<SequenceDocument> JSON = new JsonConverter<>(
            new TypeReference<SequenceDocument>() {
            }) {
    };

    record Step(boolean on, long minutes, Map<String, String> subject, Map<String, String> text) {
    }

    static SequenceDocument of(boolean on, List<SequenceStep> steps) {
        return new SequenceDocument(on, steps.stream().map(step -> new Step(step.on(), step.delay().toMinutes(),
                step.subject().byLanguage(), step.text().byLanguage())).toList());
    }

    static SequenceDocument read(String json) {
        return JSON.convertToEntityAttribute(json);
    }

    String json() {
        return JSON.convertToDatabaseColumn(this);
    }

    /** Read with what is configured besides: times that all versions share, and what each mail gives. */
    SequenceVersion version(int number, ReminderSettings settings) {
        List<SequenceStep> all = new ArrayList<>();
        for (Step step : steps) {
            Incentive incentive = settings.configured().incentive(all.size() + 1).orElse(null);
            all.add(new SequenceStep(step.on(), Duration.ofMinutes(step.minutes()), new MerchantWords(step.subject()),
                    new MerchantWords(step.text()), incentive));
        }
        return new SequenceVersion(number, on, all, settings.sequence(all.stream().map(SequenceStep::delay).toList()));
    }
}
