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
class BankTransfer extends OfflinePayment {

    private final PaymentConfig.Offline config;
    private final PaymentTexts texts;

    @Inject
    BankTransfer(PaymentConfig config, PaymentTexts texts) {
        this.config = config.bankTransfer();
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
    public boolean accepts(PaymentContext context) {
        return allows(config, context);
    }

    @Override
    public String instructions(PaymentContext context) {
        return config.instructions().orElse("");
    }
}
