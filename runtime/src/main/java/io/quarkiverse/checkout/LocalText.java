package io.quarkiverse.checkout;

import java.util.Locale;
import java.util.Map;

/**
 * A text of the configuration in several languages, such as {@code title=Standard} and {@code title.de=Standardversand}.
 *
 * @param text for all languages that have no text of their own
 * @param byLanguage by language tag, such as {@code de} or {@code de-CH}
 */
public record LocalText(String text, Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text of the language that fits best. */
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.toLanguageTag(), byLanguage.getOrDefault(locale.getLanguage(), text));
    }
}
