package io.quarkiverse.checkout.payment.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.payment.PaymentConfig;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentLabel;

/** Payment to the carrier, so only when there is something to deliver. */
@ApplicationScoped
@Priority(-20)
class CashOnDelivery extends ConfiguredPayment {

    private final PaymentConfig config;
    private final PaymentTexts texts;

    @Inject
    CashOnDelivery(PaymentConfig config, PaymentTexts texts) {
        this.config = config;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "cash-on-delivery";
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        PaymentMessages messages = texts.in(context.locale());
        return new PaymentLabel(messages.cash_on_delivery(), messages.cash_on_delivery_description());
    }

    @Override
    public boolean accepts(PaymentContext context) {
        return !context.digitalOnly() && super.accepts(context);
    }

    @Override
    PaymentConfig.Offline settings() {
        return config.cashOnDelivery();
    }
}
