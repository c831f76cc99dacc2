package io.quarkiverse.checkout.payment;

import java.util.List;

import io.quarkiverse.checkout.money.Money;

/**
 * Every call to a {@link PaymentHandler} goes through here: with a deadline, with a bound on how many run at once, and
 * with the answer compared with what was asked.
 * <p>
 * No method throws for what a handler does. An exception, no answer in time, or null is {@link PaymentOutcome.Unknown};
 * another amount, currency or reference is {@link PaymentOutcome.Mismatched}. Call without a transaction.
 */
public interface Payments {

    /**
     * The ways to pay that accept an order, in the order to show them; the first is the one chosen until the shopper
     * chooses. For an amount of zero only {@code free}; never more than once the same id. Empty: the shop cannot take it.
     */
    List<PaymentOption> offered(PaymentContext context);

    /** What the shopper still has to do after the order, such as lines with a bank account; plain text, empty for none. */
    String instructions(String handler, PaymentContext context);

    /**
     * Begins an attempt that is already committed. {@code Declined(BUSY)} if too many payments are running: the provider
     * was not called.
     */
    PaymentOutcome start(String handler, PaymentRequest request);

    /** @param reference null if the answer to {@code start} was never seen */
    PaymentOutcome confirm(String handler, PaymentRequest request, String reference);

    /** @param amount at most the authorised one */
    PaymentOutcome capture(String handler, PaymentRequest request, String reference, Money amount);

    /** @param reference null if the answer to {@code start} was never seen */
    PaymentOutcome cancel(String handler, PaymentRequest request, String reference);

    /** @param refundKey names this refund; the same on each repeat */
    RefundOutcome refund(String handler, PaymentRequest request, String reference, Money amount, String refundKey);
}
