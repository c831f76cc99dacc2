package io.quarkiverse.checkout.fulfillment.internal;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Money;

/** The ways of delivery of the configuration, for carts in the shop's currency; the cheapest first. */
final class ConfiguredFulfillment implements FulfillmentOptions {

    private static final LocalText FREE = new LocalText("Delivery", Map.of("de", "Lieferung"));

    private final Currency currency;
    private final List<DeliveryRule> rules;

    ConfiguredFulfillment(FulfillmentConfig config, Currency currency) {
        this.currency = currency;
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
}
