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
    private final CheckoutConfig config;
    private final Clock clock;

    VisitorEstimates(Visit visit, CheckoutStates states, Countries countries, Quotes quotes, CheckoutConfig config,
            Clock clock) {
        this.visit = visit;
        this.states = states;
        this.countries = countries;
        this.quotes = quotes;
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

    Estimate of(CheckoutState state) {
        Locale locale = state.locale();
        String code = state.destination().country();
        return new Estimate(state.quote(), new Country(code, Countries.name(code, locale)), countries.list(locale),
                range(state.cart(), locale));
    }

    private Optional<MoneyRange> range(Cart cart, Locale locale) {
        try {
            return quotes.range(new QuoteRequest(cart, Destination.UNKNOWN, "", "", locale, clock.instant()));
        } catch (HookFaultException unknown) {
            return Optional.empty();
        }
    }
}
