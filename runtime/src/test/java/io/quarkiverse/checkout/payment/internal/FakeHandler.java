package io.quarkiverse.checkout.payment.internal;

import java.util.function.Function;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.RefundOutcome;

/** Answers every question the same way. */
class FakeHandler implements PaymentHandler {

    private final String id;
    private final Function<PaymentRequest, PaymentOutcome> answer;

    FakeHandler(String id, Function<PaymentRequest, PaymentOutcome> answer) {
        this.id = id;
        this.answer = answer;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        return new PaymentLabel(id, "");
    }

    @Override
    public PaymentOutcome start(PaymentRequest request) {
        return answer.apply(request);
    }

    @Override
    public PaymentOutcome confirm(PaymentRequest request, String reference) {
        return answer.apply(request);
    }

    @Override
    public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
        return answer.apply(request);
    }

    @Override
    public PaymentOutcome cancel(PaymentRequest request, String reference) {
        return answer.apply(request);
    }

    @Override
    public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
        answer.apply(request);
        return null;
    }
}
