package io.quarkiverse.checkout;

import java.util.Locale;
import java.util.Map;

/**
 * A configured text in several languages, such as {@code title=Standard} and {@code title.de=Standardversand}.
 *
 * @param byLanguage by language tag, such as {@code de} or {@code de-CH}; the text for all other languages by the empty
 *        tag
 */
public record LocalText(Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text of the language that fits best; empty if there is none. */
    public String in(Locale locale) {
        String any = byLanguage.getOrDefault("", "");
        return byLanguage.getOrDefault(locale.toLanguageTag(), byLanguage.getOrDefault(locale.getLanguage(), any));
    }
}
