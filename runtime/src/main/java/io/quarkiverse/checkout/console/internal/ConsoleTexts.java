package io.quarkiverse.checkout.console.internal;

import java.util.Locale;

import io.quarkiverse.checkout.checkout.Texts;

/** The texts in one language, or in English where a shop has not translated them. */
final class ConsoleTexts {

    private ConsoleTexts() {
    }

    static ConsoleMessages of(Locale locale) {
        return Texts.of(ConsoleMessages.class, locale);
    }
}
