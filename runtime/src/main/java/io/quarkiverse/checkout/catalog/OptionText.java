package io.quarkiverse.checkout.catalog;

import java.text.Normalizer;
import java.util.Optional;

import io.quarkiverse.checkout.catalog.OptionChoices.Problem;
import io.quarkiverse.checkout.catalog.OptionChoices.Problem.Kind;

/** Checks the text of one answer. */
final class OptionText {

    /** No answer of {@link ItemOption#LONGEST_TEXT} characters is longer, even in decomposed form and with blanks around. */
    private static final int LONGEST_RAW = 20 * ItemOption.LONGEST_TEXT;

    private OptionText() {
    }

    static String tidy(String answer) {
        return answer.length() > LONGEST_RAW ? answer : Normalizer.normalize(answer, Normalizer.Form.NFC).strip();
    }

    static Optional<Problem> problem(ItemOption option, String answer) {
        return kind(option, answer).map(kind -> new Problem(option.name(), kind));
    }

    private static Optional<Kind> kind(ItemOption option, String answer) {
        if (option instanceof ItemOption.Choice choice) {
            return choice.value(answer).isPresent() ? Optional.empty() : Optional.of(Kind.NO_SUCH_CHOICE);
        }
        if (answer.codePointCount(0, answer.length()) > ((ItemOption.Text) option).maxLength()) {
            return Optional.of(Kind.TOO_LONG);
        }
        return answer.codePoints().allMatch(OptionText::printable) ? Optional.empty() : Optional.of(Kind.UNPRINTABLE);
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED ->
                false;
            default -> !turnsDirection(character);
        };
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
