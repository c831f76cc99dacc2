package io.quarkiverse.checkout.payment.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.payment.PaymentConfig;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentLabel;

/** Payment in advance to the shop's bank account. */
@ApplicationScoped
@Priority(-10)
class BankTransfer extends ConfiguredPayment {

    private final PaymentConfig config;
    private final PaymentTexts texts;

    @Inject
    BankTransfer(PaymentConfig config, PaymentTexts texts) {
        this.config = config;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "bank-transfer";
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        PaymentMessages messages = texts.in(context.locale());
        return new PaymentLabel(messages.bank_transfer(), messages.bank_transfer_description());
    }

    @Override
    PaymentConfig.Offline settings() {
        return config.bankTransfer();
    }
}
