package io.quarkiverse.checkout.checkout.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.checkout.CheckoutPage.Country;
import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.checkout.Estimates;
import io.quarkiverse.checkout.contact.AddressField;
import io.quarkiverse.checkout.contact.AddressField.Part;
import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;

/** Estimates for the country that the visitor chose, or that the browser's language suggests. */
@ApplicationScoped
class VisitorEstimates implements Estimates {

    private final Visit visit;
    private final CheckoutStates states;
    private final Countries countries;
    private final Quotes quotes;
    private final Legal legal;
    private final CheckoutConfig config;
    private final Clock clock;

    VisitorEstimates(Visit visit, CheckoutStates states, Countries countries, Quotes quotes, Legal legal, CheckoutConfig config,
            Clock clock) {
        this.visit = visit;
        this.states = states;
        this.countries = countries;
        this.quotes = quotes;
        this.legal = legal;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Optional<Estimate> of(String itemId) {
        Instant now = clock.instant();
        CartLine one = new CartLine("1", itemId, 1, Map.of(), Money.zero(config.currency()));
        return Optional.of(of(Cart.imagined(config.currency(), List.of(one), List.of(), "", now)))
                .filter(estimate -> estimate.quote().lines().stream().allMatch(QuoteLine::buyable));
    }

    @Override
    public Estimate of(Cart cart) {
        return of(states.of(cart, Map.of(CheckoutFields.DESTINATION + CheckoutFields.COUNTRY, visit.country(countries)),
                visit.locale()));
    }

    /** Before anything is known. */
    Estimate of(CheckoutState state) {
        return of(state, Destination.UNKNOWN);
    }

    /** In the country that was chosen; empty once everything is there that its addresses have to have. */
    Optional<Estimate> within(CheckoutState state, AddressFormat format) {
        Destination typed = state.destination();
        boolean open = state.quote().hasPhysicalLines() && (isMissing(typed.region(), Part.ADDRESS_REGION, format)
                || isMissing(typed.postalCode(), Part.POSTAL_CODE, format));
        return open && !state.quote().incomplete() ? Optional.of(of(state, typed)) : Optional.empty();
    }

    private static boolean isMissing(String typed, Part part, AddressFormat format) {
        return typed.isEmpty() && format.field(part).filter(AddressField::required).isPresent();
    }

    private Estimate of(CheckoutState state, Destination known) {
        Locale locale = state.locale();
        String code = state.destination().country();
        return new Estimate(state.quote(), new Country(code, Countries.name(code, locale)), countries.list(locale),
                legal.rules(state), range(state.cart(), known, locale));
    }

    private Optional<MoneyRange> range(Cart cart, Destination known, Locale locale) {
        try {
            return quotes.range(new QuoteRequest(cart, known, "", "", locale, clock.instant()));
        } catch (HookFaultException unknown) {
            return Optional.empty();
        }
    }
}
