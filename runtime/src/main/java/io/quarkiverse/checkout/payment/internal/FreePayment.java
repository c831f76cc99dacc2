package io.quarkiverse.checkout.payment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;

/** The only way to pay where nothing is to be paid. */
@ApplicationScoped
class FreePayment extends OfflinePayment {

    static final String ID = "free";

    private final PaymentTexts texts;

    @Inject
    FreePayment(PaymentTexts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        return new PaymentLabel(texts.in(context.locale()).free(), "");
    }

    @Override
    public boolean accepts(PaymentContext context) {
        return context.amount().isZero();
    }

    /** Whatever is asked for, what it gives is zero: an attempt with another amount never counts as paid. */
    @Override
    public PaymentOutcome start(PaymentRequest request) {
        return super.start(new PaymentRequest(request.key(), Money.zero(request.amount().currency()),
                request.returnUrl(), request.email(), request.locale()));
    }
}
