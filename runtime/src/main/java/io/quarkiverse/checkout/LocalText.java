package io.quarkiverse.checkout;

import java.util.Locale;
import java.util.Map;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * A text in several languages, such as {@code title=Standard} and {@code title.de=Standardversand}.
 *
 * @param text for all languages that have no text of their own
 * @param byLanguage by language tag, such as {@code de} or {@code de-CH}
 */
public record LocalText(String text, Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * A text of the configuration.
     *
     * @param key the property's full name, for the message
     * @throws ConfigurationException if it is not set
     */
    public static LocalText required(String key, LocalTextSettings settings) {
        String text = settings.text().orElseThrow(() -> new ConfigurationException(key + " must be set"));
        return new LocalText(text, settings.byLanguage());
    }

    /** A text of the configuration; the given one if it is not set. */
    public static LocalText orElse(LocalText other, LocalTextSettings settings) {
        return settings.text().map(text -> new LocalText(text, settings.byLanguage())).orElse(other);
    }

    /** The text of the language that fits best. */
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.toLanguageTag(), byLanguage.getOrDefault(locale.getLanguage(), text));
    }
}
