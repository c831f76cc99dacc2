package io.quarkiverse.checkout.checkout.internal;

import java.util.Locale;

import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The texts in one language. */
final class Texts {

    private Texts() {
    }

    static CheckoutMessages of(Locale locale) {
        return MessageBundles.get(CheckoutMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }
}
