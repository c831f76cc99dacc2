package io.quarkiverse.checkout.laws;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkiverse.checkout.payment.RefundOutcome;

/** A handler that keeps all laws, with the provider's books in it, for tests to break. */
class Bank implements PaymentHandler {

    static final String SIGNATURE = "signature";

    final Map<UUID, PaymentOutcome> payments = new HashMap<>();
    final Map<String, Money> refunds = new HashMap<>();
    private int references;

    @Override
    public String id() {
        return "bank";
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        return new PaymentLabel("Bank", "");
    }

    @Override
    public PaymentOutcome start(PaymentRequest request) {
        return payments.computeIfAbsent(request.key(),
                key -> new PaymentOutcome.Authorised("ref" + ++references, request.amount()));
    }

    @Override
    public PaymentOutcome confirm(PaymentRequest request, String reference) {
        return payments.getOrDefault(request.key(), new PaymentOutcome.Declined(DeclineReason.NOT_CHARGED));
    }

    @Override
    public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
        if (payments.get(request.key()) instanceof PaymentOutcome.Authorised authorised) {
            if (amount.compareTo(authorised.amount()) > 0) {
                return new PaymentOutcome.Declined(DeclineReason.REFUSED);
            }
            payments.put(request.key(), new PaymentOutcome.Captured(reference, amount));
        }
        return payments.get(request.key());
    }

    @Override
    public PaymentOutcome cancel(PaymentRequest request, String reference) {
        if (payments.get(request.key()) instanceof PaymentOutcome.Authorised) {
            payments.put(request.key(), new PaymentOutcome.Cancelled(reference));
        }
        return payments.get(request.key());
    }

    @Override
    public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
        Money taken = ((PaymentOutcome.Captured) payments.get(request.key())).amount();
        Money given = Money.sum(taken.currency(), refunds.values());
        if (!refunds.containsKey(refundKey) && given.plus(amount).compareTo(taken) > 0) {
            return new RefundOutcome.Refused("there is not so much");
        }
        refunds.put(refundKey, amount);
        return new RefundOutcome.Refunded();
    }

    @Override
    public Optional<PaymentEvent> parse(ProviderMessage message) {
        return isSigned(message)
                ? Optional.of(new PaymentEvent("event", null, new PaymentOutcome.Unknown("a message")))
                : Optional.empty();
    }

    boolean isSigned(ProviderMessage message) {
        return sign(message.body()).equals(message.headers().get(SIGNATURE));
    }

    static ProviderMessage message() {
        byte[] body = "paid".getBytes(StandardCharsets.UTF_8);
        return new ProviderMessage(Map.of(SIGNATURE, sign(body)), body, null);
    }

    private static String sign(byte[] body) {
        return Integer.toString(Arrays.hashCode(body));
    }
}
