package io.quarkiverse.checkout.checkout.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.Addresses;
import io.quarkiverse.checkout.contact.CustomerAccounts.Customer;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkiverse.checkout.quote.Fingerprint;
import io.quarkiverse.checkout.quote.Promise;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteHold;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;

/** Computes what cart, checkout and placement show and use: one way for all, so that they show the same numbers. */
@ApplicationScoped
class CheckoutStates {

    private final Quotes quotes;
    private final Payments payments;
    private final AddressForm addressForm;
    private final Countries countries;
    private final DraftRepository drafts;
    private final Clock clock;

    CheckoutStates(Quotes quotes, Payments payments, AddressForm addressForm, Countries countries,
            DraftRepository drafts, Clock clock) {
        this.quotes = quotes;
        this.payments = payments;
        this.addressForm = addressForm;
        this.countries = countries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The checkout of a cart as it was left, filled in for a customer who is signed in. */
    CheckoutState resume(Cart cart, Visit visit) {
        Map<String, String> form = new HashMap<>();
        visit.customer().ifPresent(customer -> form.putAll(prefill(customer)));
        form.putAll(drafts.load(cart));
        form.putIfAbsent(CheckoutFields.DESTINATION + CheckoutFields.COUNTRY, visit.country(countries));
        return of(cart, form, visit.locale());
    }

    CheckoutState of(Cart cart, Map<String, String> form, Locale locale) {
        Destination destination = destination(form);
        String wanted = form.getOrDefault(CheckoutFields.PAYMENT, "");
        Quote quote = quote(cart, destination, form, wanted, locale);
        List<PaymentOption> offered = payments
                .offered(CheckoutState.paymentContext(quote, destination, locale));
        String chosen = choose(offered, wanted);
        if (!chosen.equals(wanted) && quotes.dependOnPayment()) {
            quote = quote(cart, destination, form, chosen, locale);
        }
        return new CheckoutState(cart, form, destination, quote, offered, chosen, locale);
    }

    /** Whether what a page showed can be ordered as it is now. */
    Promise promise(CheckoutState now, Fingerprint shown, Optional<QuoteHold> hold) {
        return Promise.check(now.request(), now.quote(), shown, hold, quotes);
    }

    /** What a quote of a checkout as it was left is asked for. */
    QuoteRequest request(Cart cart, Map<String, String> form, Locale locale) {
        return request(cart, destination(form), form, form.getOrDefault(CheckoutFields.PAYMENT, ""), locale);
    }

    private Quote quote(Cart cart, Destination destination, Map<String, String> form, String payment, Locale locale) {
        return quotes.quote(request(cart, destination, form, payment, locale));
    }

    private QuoteRequest request(Cart cart, Destination destination, Map<String, String> form, String payment,
            Locale locale) {
        return new QuoteRequest(cart, destination, form.getOrDefault(CheckoutFields.FULFILLMENT, ""), payment, locale,
                clock.instant());
    }

    private static String choose(List<PaymentOption> offered, String wanted) {
        boolean possible = offered.stream().anyMatch(option -> option.handler().equals(wanted));
        return possible ? wanted : offered.stream().map(PaymentOption::handler).findFirst().orElse("");
    }

    /** What of a half-typed address is good enough to compute with. */
    private Destination destination(Map<String, String> form) {
        Address typed = CheckoutFields.address(form, CheckoutFields.DESTINATION);
        if (!countries.isServed(typed.addressCountry())) {
            return Destination.of(countries.assumed());
        }
        return Addresses.check(typed, addressForm).address().destination();
    }

    private static Map<String, String> prefill(Customer customer) {
        Map<String, String> form = new HashMap<>(CheckoutFields.of(customer.address(), CheckoutFields.DESTINATION));
        form.put(CheckoutFields.EMAIL, customer.buyer().email());
        form.put(CheckoutFields.PHONE, customer.buyer().phone());
        form.values().removeIf(String::isEmpty);
        return form;
    }
}
