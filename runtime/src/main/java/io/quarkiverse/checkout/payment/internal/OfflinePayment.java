package io.quarkiverse.checkout.payment.internal;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.RefundOutcome;

/** A way to pay that shop and shopper settle between themselves: no call, and the order may be placed at once. */
abstract class OfflinePayment implements PaymentHandler {

    @Override
    public PaymentOutcome start(PaymentRequest request) {
        return new PaymentOutcome.Authorised(referenceOf(request), request.amount());
    }

    @Override
    public PaymentOutcome confirm(PaymentRequest request, String reference) {
        return start(request);
    }

    /** The merchant saw the money. */
    @Override
    public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
        return new PaymentOutcome.Captured(referenceOf(request), amount);
    }

    @Override
    public PaymentOutcome cancel(PaymentRequest request, String reference) {
        return new PaymentOutcome.Cancelled(referenceOf(request));
    }

    /** The merchant gives the money back; there is nobody to ask. */
    @Override
    public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
        return new RefundOutcome.Refunded();
    }

    private static String referenceOf(PaymentRequest request) {
        return "offline-" + request.key();
    }
}
