package io.quarkiverse.checkout.catalog;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.catalog.ItemOption.Value;
import io.quarkiverse.checkout.money.Money;

/** What a shopper chose or wrote about an item, held against the options that the item has now. */
public sealed interface OptionChoices {

    /**
     * Checks answers by option name. Text is trimmed and brought into Unicode's composed form first; an empty answer is
     * none.
     *
     * @param answers by option name; neither keys nor values are null
     */
    static OptionChoices check(Item item, Map<String, String> answers) {
        List<Answer> valid = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ItemOption option : item.options()) {
            String answer = OptionText.tidy(answers.getOrDefault(option.name(), ""));
            if (!answer.isEmpty()) {
                OptionText.problem(option, answer).ifPresentOrElse(problems::add, () -> valid.add(Answer.of(option, answer)));
            } else if (option.required()) {
                problems.add(new Problem(option.name(), Problem.Kind.MISSING));
            }
        }
        answers.forEach((name, answer) -> {
            if (!answer.isBlank() && item.options().stream().noneMatch(option -> option.name().equals(name))) {
                problems.add(new Problem(name, Problem.Kind.NO_SUCH_OPTION));
            }
        });
        return problems.isEmpty() ? new Valid(item.unitPrice().currency(), valid) : new Invalid(problems);
    }

    /**
     * All is well.
     *
     * @param answers in the item's order; options without an answer are absent
     */
    record Valid(Currency currency, List<Answer> answers) implements OptionChoices {

        public Valid {
            answers = List.copyOf(answers);
        }

        /** What to store: the tidied answers by option name. */
        public Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            answers.forEach(answer -> values.put(answer.option().name(), answer.value()));
            return values;
        }

        /** What the answers add to the price of one unit. */
        public Money surcharge() {
            return Money.sum(currency, answers.stream().map(Answer::surcharge).toList());
        }
    }

    /** At least one answer is not possible. */
    record Invalid(List<Problem> problems) implements OptionChoices {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One answer.
     *
     * @param value what is stored: a choice's code, or the text
     * @param label what the shopper reads: a choice's label, or the text
     * @param surcharge added to the price of each unit
     */
    record Answer(ItemOption option, String value, String label, Money surcharge) {

        private static Answer of(ItemOption option, String value) {
            if (option instanceof ItemOption.Text text) {
                return new Answer(option, value, value, text.surcharge());
            }
            Value chosen = ((ItemOption.Choice) option).value(value).orElseThrow();
            return new Answer(option, chosen.code(), chosen.label(), chosen.surcharge());
        }
    }

    /**
     * Why an answer is not possible.
     *
     * @param option the option's name as it was asked for
     */
    record Problem(String option, Kind kind) {

        public enum Kind {
            /** A required answer is empty. */
            MISSING,
            /** The item has no option of that name. */
            NO_SUCH_OPTION,
            /** The value is not among the choices. */
            NO_SUCH_CHOICE,
            TOO_LONG,
            /** The text holds control characters, or characters that turn the direction of what follows. */
            UNPRINTABLE
        }
    }
}
