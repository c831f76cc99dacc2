package io.quarkiverse.checkout.quote.internal;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.quote.FeeContributor;

/** The fees of the configuration, by code. They are amounts of the shop's currency; carts in another one bear none. */
final class ConfiguredFees implements FeeContributor {

    private final Currency currency;
    private final List<FeeRule> rules;
    private final Set<String> served;

    ConfiguredFees(FeesConfig config, Currency currency, Set<String> served) {
        this.currency = currency;
        this.served = served;
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

    /** As late as the latest of the rules. */
    @Override
    public KnownFrom knownFrom() {
        return rules.stream().map(FeeRule::knownFrom).max(Comparator.naturalOrder()).orElse(KnownFrom.CART);
    }

    @Override
    public Optional<List<PossibleFee>> bounds(FeeRequest request) {
        return Optional.of(request.subtotal().currency().equals(currency)
                ? rules.stream().flatMap(rule -> rule.possible(request, served).stream()).toList()
                : List.of());
    }
}
