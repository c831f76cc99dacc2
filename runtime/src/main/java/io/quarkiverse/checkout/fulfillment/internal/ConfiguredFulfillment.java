package io.quarkiverse.checkout.fulfillment.internal;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;

/** The ways of delivery of the configuration, for carts in the shop's currency; the cheapest first. */
final class ConfiguredFulfillment implements FulfillmentOptions {

    private static final LocalText FREE = new LocalText("Delivery", Map.of("de", "Lieferung"));

    private final Currency currency;
    private final List<DeliveryRule> rules;
    private final Set<String> served;

    ConfiguredFulfillment(FulfillmentConfig config, Currency currency, Set<String> served) {
        this.currency = currency;
        this.served = served;
        this.rules = config.options().entrySet().stream()
                .map(entry -> DeliveryRule.of(entry.getKey(), entry.getValue(), currency)).toList();
    }

    @Override
    public List<FulfillmentOption> options(FulfillmentRequest request) {
        Currency wanted = request.subtotal().currency();
        if (rules.isEmpty()) {
            return List.of(new FulfillmentOption("standard", FREE.in(request.locale()), "", Money.zero(wanted)));
        }
        return wanted.equals(currency)
                ? rules.stream().flatMap(rule -> rule.option(request).stream())
                        .sorted(Comparator.comparing(FulfillmentOption::price).thenComparing(FulfillmentOption::id)).toList()
                : List.of();
    }

    /** Prices depend on nothing but the country and what is delivered: those of all countries that are open. */
    @Override
    public Optional<MoneyRange> bounds(FulfillmentRequest request) {
        Set<String> open = request.destination().country().isEmpty() ? served : Set.of(request.destination().country());
        return open.stream().map(request::to).flatMap(somewhere -> options(somewhere).stream())
                .map(option -> MoneyRange.of(option.price())).reduce(MoneyRange::union);
    }
}
