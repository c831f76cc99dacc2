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
 * <li><b>Thread</b>: a worker or virtual thread, may block; no transaction and no lock of ours is held. Answer within
 * {@code quarkus.checkout.payment.deadline}.</li>
 * <li><b>Failure</b>: a slow answer or an exception counts as {@link PaymentOutcome.Unknown}: the shopper reads that the
 * payment is being checked, is never told it failed, and the reconciler asks {@code confirm} until it is known. An
 * amount, currency or reference that is not the attempt's puts the payment into review; it never pays an order.</li>
 * </ul>
 * Every call carries our own key; the provider must treat a repeat with the same key as the same request.
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface PaymentHandler {

    /** {@code [a-z0-9-]{1,40}}; part of the webhook address and the key of its label, {@code payment_<id>}. */
    String id();

    /** What the shopper reads, and a line below it; in the shopper's language. */
    PaymentLabel label(PaymentContext context);

    /** Whether this way is offered for such an order. */
    default boolean accepts(PaymentContext context) {
        return true;
    }

    /** Begins the payment of an attempt. */
    PaymentOutcome start(PaymentRequest request);

    /** Asks the provider what became of an attempt. {@link PaymentOutcome.Declined} if it never heard of it. */
    PaymentOutcome confirm(PaymentRequest request, String reference);

    /** Takes an authorised amount, or a part of it. */
    PaymentOutcome capture(PaymentRequest request, String reference, Money amount);

    /** Lets go of what was authorised and not captured. Safe to repeat. */
    PaymentOutcome cancel(PaymentRequest request, String reference);

    /** Gives back a captured amount, or a part of it; {@code refundKey} names this refund. */
    RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey);

    /** Reads a message of the provider after checking its signature in constant time; empty if it is not genuine. */
    default Optional<PaymentEvent> parse(ProviderMessage message) {
        return Optional.empty();
    }
}
