package io.quarkiverse.checkout.console.internal;

import java.util.Locale;

import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;

/** The texts in one language, or in English where a shop has not translated them. */
final class ConsoleTexts {

    private ConsoleTexts() {
    }

    static ConsoleMessages of(Locale locale) {
        return bundle(ConsoleMessages.class, locale);
    }

    static CheckoutMessages shared(Locale locale) {
        return bundle(CheckoutMessages.class, locale);
    }

    private static <T> T bundle(Class<T> type, Locale locale) {
        InstanceHandle<T> own = Arc.container().instance(type, Localized.Literal.of(locale.toLanguageTag()));
        return own.isAvailable() ? own.get() : Arc.container().instance(type).get();
    }
}
