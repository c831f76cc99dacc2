package io.quarkiverse.checkout.payment;

import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.money.Money;

/**
 * A way to pay: an adapter to one payment provider, or an agreement such as an invoice.
 * <ul>
 * <li><b>Decides</b> whether an amount is paid. It is the only place that talks to the provider.</li>
 * <li><b>Called</b> {@code accepts} for each page; {@code start} once per attempt, after the attempt was committed;
 * {@code confirm} whenever the outcome is not known (return of the shopper, reconciler); {@code capture}, {@code cancel}
 * and {@code refund} after the order; {@code parse} for each message at the webhook address.</li>
 * <li><b>Default</b>: bank transfer and cash on delivery, as configured in {@code quarkus.checkout.payment}.</li>
 * <li><b>Several</b>: all are offered, by {@code @Priority}, highest first; the first is chosen until the shopper
 * chooses. Two with the same id fail the start.</li>
 * <li><b>Thread</b>: a thread of its own, with a request context, may block; no transaction and no lock of ours is held.
 * Answer within {@code quarkus.checkout.payment.deadline}; then the thread is interrupted. At most
 * {@code quarkus.checkout.payment.max-concurrent} calls of one handler run at once. Only {@code id}, {@code accepts},
 * {@code label} and {@code instructions} run on the page's own thread: they must answer at once, without a call.</li>
 * <li><b>Failure</b>: a slow answer, an exception or null counts as {@link PaymentOutcome.Unknown}: the shopper reads that
 * the payment is being checked, is never told it failed, and the reconciler asks {@code confirm} until it is known. An
 * amount, currency or reference that is not the attempt's becomes {@link PaymentOutcome.Mismatched}: a person looks, and
 * it never pays an order. A handler that fails in {@code accepts} or {@code label} is not offered.</li>
 * </ul>
 * Every call carries our own key; the provider must treat a repeat with the same key as the same request.
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface PaymentHandler {

    /** {@code [a-z0-9-]{1,40}}; orders keep it, and it is part of the webhook address. */
    String id();

    /** What the shopper reads, and a line below it; in the shopper's language. */
    PaymentLabel label(PaymentContext context);

    /** Whether this way is offered for such an order. */
    default boolean accepts(PaymentContext context) {
        return true;
    }

    /** What the shopper still has to do after the order, such as lines with a bank account; plain text, empty for none. */
    default String instructions(PaymentContext context) {
        return "";
    }

    /** Begins the payment of an attempt. */
    PaymentOutcome start(PaymentRequest request);

    /**
     * Asks the provider what became of an attempt; {@code Declined(NOT_CHARGED)} if it never heard of it.
     *
     * @param reference null if the answer to {@code start} was never seen; then the request's key is all there is
     */
    PaymentOutcome confirm(PaymentRequest request, String reference);

    /** Takes an authorised amount, or a part of it. */
    PaymentOutcome capture(PaymentRequest request, String reference, Money amount);

    /**
     * Lets go of what was authorised and not captured, and of what the shopper has not paid yet. Safe to repeat. Answers
     * {@link PaymentOutcome.Captured} if it is too late.
     *
     * @param reference null if the answer to {@code start} was never seen; a provider that can should then refuse a start
     *        with this key that is still under way
     */
    PaymentOutcome cancel(PaymentRequest request, String reference);

    /** Gives back a captured amount, or a part of it; {@code refundKey} names this refund. */
    RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey);

    /** Reads a message of the provider after checking its signature in constant time; empty if it is not genuine. */
    default Optional<PaymentEvent> parse(ProviderMessage message) {
        return Optional.empty();
    }
}
