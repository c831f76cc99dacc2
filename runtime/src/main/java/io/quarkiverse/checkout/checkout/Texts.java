package io.quarkiverse.checkout.checkout;

import java.util.Locale;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;

/** The texts in one language, or in English where a shop has not translated them. */
public final class Texts {

    private Texts() {
    }

    public static CheckoutMessages of(Locale locale) {
        return of(CheckoutMessages.class, locale);
    }

    /** @param bundle of messages */
    public static <T> T of(Class<T> bundle, Locale locale) {
        InstanceHandle<T> own = Arc.container().instance(bundle, Localized.Literal.of(locale.toLanguageTag()));
        return own.isAvailable() ? own.get() : Arc.container().instance(bundle).get();
    }
}
