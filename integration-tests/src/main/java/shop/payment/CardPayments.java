package shop.payment;

import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

/**
 * Card payments by the provider of this demo: the example to follow for an adapter to a real one. What is worth copying:
 * our key is the provider's idempotency key, so that a repeat is never a second payment; what cannot be understood is
 * unknown, not failed; and a message counts only with its signature.
 */
@ApplicationScoped
@Priority(10)
class CardPayments implements PaymentHandler {

    private static final int REFUSED = 402;
    private static final int NOT_FOUND = 404;
    private static final int IN_USE = 409;
    private static final int SLOW_DOWN = 429;

    /** English for languages that have no texts here, whatever the server's own language is. */
    private static final ResourceBundle.Control TEXTS = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final CardConfig config;
    private final CardApi api;
    private final CardMessages messages;

    @Inject
    CardPayments(CardConfig config) {
        this.config = config;
        this.api = new CardApi(config);
        this.messages = new CardMessages(config);
    }

    @Override
    public String id() {
        return "card";
    }

    @Override
    public PaymentLabel label(PaymentContext context) {
        ResourceBundle texts = ResourceBundle.getBundle("shop.payment.card", context.locale(), TEXTS);
        return new PaymentLabel(texts.getString("title"), config.hosted() ? texts.getString("description") : "");
    }

    @Override
    public boolean accepts(PaymentContext context) {
        return config.url().isPresent() && context.amount().isPositive();
    }

    @Override
    public PaymentOutcome start(PaymentRequest request) {
        return ask(() -> {
            CardAnswer answer = api.start(request);
            if (answer.status() == IN_USE) {
                return outcomeOf(api.find(request.key()), request);
            }
            if (answer.status() == SLOW_DOWN) {
                return new PaymentOutcome.Declined(DeclineReason.BUSY);
            }
            return answer.status() == REFUSED ? new PaymentOutcome.Declined(DeclineReason.REFUSED)
                    : outcomeOf(answer, request);
        });
    }

    @Override
    public PaymentOutcome confirm(PaymentRequest request, String reference) {
        return ask(() -> {
            CardAnswer answer = api.find(request.key());
            return answer.status() == NOT_FOUND ? new PaymentOutcome.Declined(DeclineReason.NOT_CHARGED)
                    : outcomeOf(answer, request);
        });
    }

    @Override
    public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
        return ask(() -> {
            CardAnswer answer = api.capture(request.key(), amount);
            return answer.status() == REFUSED ? new PaymentOutcome.Declined(DeclineReason.EXPIRED)
                    : outcomeOf(answer, request);
        });
    }

    /** The provider remembers a cancelled key, so a start that is still on its way cannot take anything any more. */
    @Override
    public PaymentOutcome cancel(PaymentRequest request, String reference) {
        return ask(() -> outcomeOf(api.cancel(request.key()), request));
    }

    @Override
    public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
        try {
            CardAnswer answer = api.refund(request.key(), amount, refundKey);
            if (answer.payment().isPresent()) {
                return new RefundOutcome.Refunded();
            }
            return answer.isRefusal() ? new RefundOutcome.Refused("the provider answered " + answer.status())
                    : new RefundOutcome.Unknown("the provider answered " + answer.status());
        } catch (IOException noAnswer) {
            return new RefundOutcome.Unknown(noAnswer.getClass().getSimpleName());
        }
    }

    @Override
    public Optional<PaymentEvent> parse(ProviderMessage message) {
        return messages.read(message);
    }

    private static PaymentOutcome outcomeOf(CardAnswer answer, PaymentRequest request) {
        return answer.payment().map(payment -> payment.outcome(request.key()))
                .orElseGet(() -> new PaymentOutcome.Unknown("the provider answered " + answer.status()));
    }

    /** Without an answer nobody knows whether the money moved. */
    private static PaymentOutcome ask(Question question) {
        try {
            return question.ask();
        } catch (IOException noAnswer) {
            return new PaymentOutcome.Unknown(noAnswer.getClass().getSimpleName());
        }
    }

    private interface Question {
        PaymentOutcome ask() throws IOException;
    }
}
