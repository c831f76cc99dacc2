package io.quarkiverse.checkout.payment.internal;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;

/** Finds the messages for a shopper's language: with its region, without it, or in English. */
@ApplicationScoped
class PaymentTexts {

    PaymentMessages in(Locale locale) {
        for (String tag : List.of(locale.toLanguageTag(), locale.getLanguage())) {
            InstanceHandle<PaymentMessages> messages = Arc.container().instance(PaymentMessages.class,
                    Localized.Literal.of(tag));
            if (messages.isAvailable()) {
                return messages.get();
            }
        }
        return Arc.container().instance(PaymentMessages.class).get();
    }
}
