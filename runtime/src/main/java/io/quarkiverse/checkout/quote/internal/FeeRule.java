package io.quarkiverse.checkout.quote.internal;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.quarkiverse.checkout.ConfiguredCountries;
import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.FeeContributor.FeeRequest;
import io.quarkiverse.checkout.quote.FeeContributor.PossibleFee;
import io.quarkiverse.checkout.quote.internal.FeesConfig.FeeSettings;

/**
 * A fee of the configuration.
 *
 * @param amount by the value of the goods
 * @param handlers empty for any
 */
record FeeRule(String code, LocalText label, LocalText reason, Function<Money, Money> amount, Set<String> handlers,
        ConfiguredCountries countries, Optional<Money> below, Optional<Money> from, String taxClass) {

    static FeeRule of(String code, FeeSettings settings, Currency currency) {
        String key = "quarkus.checkout.fees." + code;
        Settings.require(settings.amount().isPresent() != settings.percentage().isPresent(), key,
                "either an amount or a percentage", "both or neither");
        return new FeeRule(code, new LocalText(settings.label(), settings.labelByLanguage()),
                new LocalText(settings.reason(), settings.reasonByLanguage()), amount(key, settings, currency),
                Set.copyOf(settings.paymentHandlers().orElse(List.of())),
                ConfiguredCountries.read(key + ".countries", settings.countries()),
                settings.below().map(value -> Settings.amount(key + ".below", value, currency)),
                settings.from().map(value -> Settings.amount(key + ".from", value, currency)), settings.taxClass());
    }

    Optional<Fee> fee(FeeRequest request) {
        return counts(request)
                ? Optional.of(new Fee(code, label.in(request.locale()), reason.in(request.locale()),
                        amount.apply(request.subtotal()), taxClass))
                : Optional.empty();
    }

    KnownFrom knownFrom() {
        return !handlers.isEmpty() ? KnownFrom.PAYMENT : !countries.codes().isEmpty() ? KnownFrom.ADDRESS : KnownFrom.CART;
    }

    /** What the fee can come to; empty if it cannot come about. */
    Optional<PossibleFee> possible(FeeRequest request, Set<String> served) {
        if (!fits(request.subtotal()) || !mayGoTo(request.destination().country(), served) || !mayBePaidBy(request)) {
            return Optional.empty();
        }
        Money most = amount.apply(request.subtotal());
        boolean certain = counts(request) && (countries.codes().isEmpty() || !request.destination().country().isEmpty());
        return Optional.of(new PossibleFee(code, new MoneyRange(certain ? most : Money.zero(most.currency()), most), taxClass));
    }

    private boolean mayGoTo(String country, Set<String> served) {
        return country.isEmpty() ? served.stream().anyMatch(countries::include) : countries.include(country);
    }

    private boolean mayBePaidBy(FeeRequest request) {
        return request.paymentHandler().isEmpty() || handlers.isEmpty() || handlers.contains(request.paymentHandler());
    }

    private boolean counts(FeeRequest request) {
        return (handlers.isEmpty() || handlers.contains(request.paymentHandler()))
                && countries.include(request.destination().country()) && fits(request.subtotal());
    }

    private boolean fits(Money subtotal) {
        return below.filter(limit -> subtotal.compareTo(limit) >= 0).isEmpty()
                && from.filter(limit -> subtotal.compareTo(limit) < 0).isEmpty();
    }

    private static Function<Money, Money> amount(String key, FeeSettings settings, Currency currency) {
        if (settings.percentage().isPresent()) {
            return Settings.percentage(key + ".percentage", settings.percentage().get())::of;
        }
        Money fixed = Settings.amount(key + ".amount", settings.amount().orElseThrow(), currency);
        return subtotal -> fixed;
    }
}
