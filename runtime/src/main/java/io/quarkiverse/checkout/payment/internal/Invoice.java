package io.quarkiverse.checkout.payment.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.payment.PaymentConfig;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentLabel;

/** Payment by invoice after delivery. */
@ApplicationScoped
@Priority(-30)
class Invoice extends ConfiguredPayment {

    private final PaymentConfig config;
    private final PaymentTexts texts;

    @Inject
    Invoice(PaymentConfig config, PaymentTexts texts) {
        this.config = config;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "invoice";
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        PaymentMessages messages = texts.in(context.locale());
        return new PaymentLabel(messages.invoice(), messages.invoice_description());
    }

    @Override
    PaymentConfig.Offline settings() {
        return config.invoice();
    }
}
