package io.quarkiverse.checkout.quote.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.money.Percentage;
import io.quarkiverse.checkout.quote.TaxCalculator;

/** Taxes from the table of rates: one rounding for each thing that is taxed. */
final class ConfiguredTaxes implements TaxCalculator {

    private static final int MOST_DECIMALS = 10;
    private static final Comparator<Percentage> BY_RATE = Comparator.comparing(Percentage::percent);

    private final boolean included;
    private final LocalText label;
    private final TaxRates rates;

    ConfiguredTaxes(boolean included, LocalText label, TaxRates rates) {
        this.included = included;
        this.label = label;
        this.rates = rates;
    }

    @Override
    public List<Tax> taxes(TaxRequest request) {
        List<Tax> taxes = new ArrayList<>();
        for (Taxable taxable : request.taxables()) {
            Optional<Percentage> rate = rates.rate(request.destination(), taxable.taxClass());
            if (rate.isPresent() && !rate.get().isZero() && taxable.amount().isPositive()) {
                taxes.add(tax(taxable, rate.get(), request.locale()));
            }
        }
        return taxes;
    }

    @Override
    public Optional<MoneyRange> bounds(TaxRequest least, TaxRequest most) {
        if (included) {
            return Optional.of(MoneyRange.of(Money.zero(least.taxables().get(0).amount().currency())));
        }
        return Optional.of(new MoneyRange(added(least, Stream::min), added(most, Stream::max)));
    }

    /** @param pick the lowest or the highest of the rates that are possible */
    private Money added(TaxRequest request, BiFunction<Stream<Percentage>, Comparator<Percentage>, Optional<Percentage>> pick) {
        return Money.sum(request.taxables().get(0).amount().currency(), request.taxables().stream()
                .map(taxable -> pick.apply(rates.possible(request.destination(), taxable.taxClass()), BY_RATE)
                        .orElse(Percentage.ZERO).of(taxable.amount()))
                .toList());
    }

    private Tax tax(Taxable taxable, Percentage rate, Locale locale) {
        Money amount = included ? rate.includedIn(taxable.amount()) : rate.of(taxable.amount());
        return new Tax("tax-" + rate, label(rate, locale), rate, amount, included, taxable.lineId());
    }

    private String label(Percentage rate, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return label.in(locale).replace("{rate}", format.format(rate.percent()));
    }
}
