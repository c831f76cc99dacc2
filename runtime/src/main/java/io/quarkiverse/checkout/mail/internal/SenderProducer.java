package io.quarkiverse.checkout.mail.internal;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Reads the sender from the configuration, and at start, so that a missing one is not found out by the first order. */
class SenderProducer {

    @Produces
    @Singleton
    Sender sender(MailConfig mail, CheckoutConfig shop) {
        return Sender.of(mail, shop.url(), LaunchMode.current());
    }

    void check(@Observes StartupEvent event, Sender sender) {
        // building it is the check
    }
}
