package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteRequest;

/**
 * A checkout at one moment.
 *
 * @param form what was typed so far
 * @param destination where to, as far as known
 * @param payments ways to pay that are offered
 * @param payment id of the one that is counted in; empty if none is offered
 */
record CheckoutState(Cart cart, Map<String, String> form, Destination destination, Quote quote,
        List<PaymentOption> payments, String payment, Locale locale) {

    CheckoutState with(Quote other) {
        return new CheckoutState(cart, form, destination, other, payments, payment, locale);
    }

    /** What the quote was asked for. */
    QuoteRequest request() {
        return new QuoteRequest(cart, destination, quote.fulfillmentOption(), payment, locale, quote.at());
    }

    Optional<PaymentOption> chosenPayment() {
        return payments.stream().filter(option -> option.handler().equals(payment)).findFirst();
    }

    PaymentContext paymentContext() {
        return paymentContext(quote, destination, locale);
    }

    static PaymentContext paymentContext(Quote quote, Destination destination, Locale locale) {
        return new PaymentContext(quote.total(), destination.country(), !quote.hasPhysicalLines(), locale);
    }
}
