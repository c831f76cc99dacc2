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
class Invoice extends OfflinePayment {

    private final PaymentConfig.Offline config;
    private final PaymentTexts texts;

    @Inject
    Invoice(PaymentConfig config, PaymentTexts texts) {
        this.config = config.invoice();
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
    public boolean accepts(PaymentContext context) {
        return allows(config, context);
    }

    @Override
    public String instructions(PaymentContext context) {
        return config.instructions().orElse("");
    }
}
