package io.quarkiverse.checkout.reminder.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a merchant wrote, in several languages.
 *
 * @param byLanguage by language tag; {@link #ELSE} for all others
 */
record MerchantWords(Map<String, String> byLanguage) {

    /** Stands for all languages that have no words of their own. */
    static final String ELSE = "";

    static final MerchantWords NONE = new MerchantWords(Map.of());

    /** @throws IllegalArgumentException if there are places that nothing is known for */
    MerchantWords {
        byLanguage = Map.copyOf(byLanguage);
        byLanguage.values().forEach(MerchantText::new);
    }

    static MerchantWords of(Optional<String> usual, Map<String, String> byLanguage) {
        Map<String, String> words = new TreeMap<>(byLanguage);
        usual.ifPresent(text -> words.put(ELSE, text));
        return new MerchantWords(words);
    }

    /** The words of the language that fits best; empty if there are none. */
    Optional<MerchantText> in(Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage(), ELSE).map(byLanguage::get)
                .filter(text -> text != null && !text.isBlank()).findFirst().map(MerchantText::new);
    }
}
