package io.quarkiverse.checkout.payment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkiverse.checkout.payment.RefundOutcome;

/** Turns whatever a handler does into one of the outcomes that the checkout knows. */
@ApplicationScoped
class GuardedPayments implements Payments {

    private static final Logger LOG = Logger.getLogger(GuardedPayments.class);

    private final HandlerRegistry handlers;
    private final GuardedCalls calls;

    @Inject
    GuardedPayments(HandlerRegistry handlers, GuardedCalls calls) {
        this.handlers = handlers;
        this.calls = calls;
    }

    @Override
    public List<PaymentOption> offered(PaymentContext context) {
        List<PaymentOption> offered = new ArrayList<>();
        for (PaymentHandler handler : handlers.all()) {
            if (FreePayment.ID.equals(handler.id()) == context.amount().isZero()) {
                offer(handler, context, offered);
            }
        }
        return List.copyOf(offered);
    }

    /** A handler that fails is left out: one bad adapter must not take the page away. */
    private static void offer(PaymentHandler handler, PaymentContext context, List<PaymentOption> offered) {
        try {
            if (handler.accepts(context)) {
                PaymentLabel label = handler.label(context);
                offered.add(new PaymentOption(handler.id(), label));
            }
        } catch (RuntimeException failure) {
            LOG.warnf("%s is not offered: %s", handler.id(), Failure.describe(failure));
        }
    }

    @Override
    public String instructions(String handler, PaymentContext context) {
        try {
            return handlers.find(handler).map(found -> found.instructions(context)).orElse("");
        } catch (RuntimeException failure) {
            LOG.warnf("instructions of %s are left out: %s", handler, Failure.describe(failure));
            return "";
        }
    }

    @Override
    @Transactional(TxType.NEVER)
    public PaymentOutcome start(String handler, PaymentRequest request) {
        if (handlers.find(handler).isEmpty()) {
            return new PaymentOutcome.Declined(DeclineReason.NOT_CHARGED);
        }
        HandlerAnswer<PaymentOutcome> answer = ask(handler, "start", request, found -> found.start(request));
        if (answer instanceof HandlerAnswer.Busy) {
            return new PaymentOutcome.Declined(DeclineReason.BUSY);
        }
        return outcome(answer, request.amount(), null);
    }

    @Override
    @Transactional(TxType.NEVER)
    public PaymentOutcome confirm(String handler, PaymentRequest request, String reference) {
        return outcome(ask(handler, "confirm", request, found -> found.confirm(request, reference)), request.amount(),
                reference);
    }

    @Override
    @Transactional(TxType.NEVER)
    public PaymentOutcome capture(String handler, PaymentRequest request, String reference, Money amount) {
        return outcome(ask(handler, "capture", request, found -> found.capture(request, reference, amount)), amount,
                reference);
    }

    @Override
    @Transactional(TxType.NEVER)
    public PaymentOutcome cancel(String handler, PaymentRequest request, String reference) {
        return outcome(ask(handler, "cancel", request, found -> found.cancel(request, reference)), request.amount(),
                reference);
    }

    @Override
    @Transactional(TxType.NEVER)
    public RefundOutcome refund(String handler, PaymentRequest request, String reference, Money amount,
            String refundKey) {
        HandlerAnswer<RefundOutcome> answer = ask(handler, "refund", request,
                found -> found.refund(request, reference, amount, refundKey));
        return answer instanceof HandlerAnswer.Given<RefundOutcome> given ? given.value()
                : new RefundOutcome.Unknown(whyMissing(answer));
    }

    private <T> HandlerAnswer<T> ask(String handler, String what, PaymentRequest request,
            Function<PaymentHandler, T> question) {
        return handlers.find(handler)
                .map(found -> calls.call(handler, what + " for attempt " + request.key(), () -> question.apply(found)))
                .orElseGet(() -> new HandlerAnswer.Missing<>("no payment handler has the id '" + handler + "'"));
    }

    private static PaymentOutcome outcome(HandlerAnswer<PaymentOutcome> answer, Money expected, String reference) {
        return answer instanceof HandlerAnswer.Given<PaymentOutcome> given
                ? given.value().checkedAgainst(expected, reference)
                : new PaymentOutcome.Unknown(whyMissing(answer));
    }

    private static String whyMissing(HandlerAnswer<?> answer) {
        return answer instanceof HandlerAnswer.Missing<?> missing ? missing.why()
                : "too many calls of this handler are running";
    }
}
