package io.quarkiverse.checkout.quote.internal;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import io.quarkiverse.checkout.quote.FeeContributor;

/** The fees of the configuration, by code. They are amounts of the shop's currency; carts in another one bear none. */
final class ConfiguredFees implements FeeContributor {

    private final Currency currency;
    private final List<FeeRule> rules;

    ConfiguredFees(FeesConfig config, Currency currency) {
        this.currency = currency;
        this.rules = config.fees().entrySet().stream()
                .map(entry -> FeeRule.of(entry.getKey(), entry.getValue(), currency))
                .sorted(Comparator.comparing(FeeRule::code)).toList();
    }

    @Override
    public List<Fee> fees(FeeRequest request) {
        return request.subtotal().currency().equals(currency)
                ? rules.stream().flatMap(rule -> rule.fee(request).stream()).toList()
                : List.of();
    }
}
