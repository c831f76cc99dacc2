package io.quarkiverse.checkout.fulfillment.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.ConfiguredAmount;
import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.internal.FulfillmentConfig.OptionSettings;
import io.quarkiverse.checkout.money.Money;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * A way of delivery of the configuration.
 *
 * @param countries empty for all
 * @param tariff its price, if it takes the parcels at all
 */
record DeliveryRule(String id, LocalText title, LocalText description, Set<String> countries, Tariff tariff,
        Optional<Money> freeFrom) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    static DeliveryRule of(String id, OptionSettings settings, Currency currency) {
        String key = "quarkus.checkout.fulfillment.options." + id;
        if (!ID.matcher(id).matches()) {
            throw new ConfigurationException(key + ": the id must match " + ID);
        }
        if (settings.title().getOrDefault("", "").isBlank()) {
            throw new ConfigurationException(key + ".title must be set");
        }
        return new DeliveryRule(id, new LocalText(settings.title()), new LocalText(settings.description()),
                Set.copyOf(settings.countries().orElse(List.of())), Tariff.of(key, settings, currency),
                settings.freeFrom().map(amount -> ConfiguredAmount.read(key + ".free-from", amount, currency)));
    }

    Optional<FulfillmentOption> option(FulfillmentRequest request) {
        if (!countries.isEmpty() && !countries.contains(request.destination().country())) {
            return Optional.empty();
        }
        return tariff.price(request).map(price -> new FulfillmentOption(id, title.in(request.locale()),
                description.in(request.locale()), isFree(request) ? Money.zero(price.currency()) : price));
    }

    private boolean isFree(FulfillmentRequest request) {
        return freeFrom.filter(threshold -> request.subtotal().compareTo(threshold) >= 0).isPresent();
    }

    /** What parcels cost. */
    interface Tariff {

        /** Empty if it does not take them. */
        Optional<Money> price(FulfillmentRequest request);

        private static Tariff of(String key, OptionSettings settings, Currency currency) {
            long given = (settings.price().isPresent() ? 1 : 0) + (settings.priceUpToGrams().isEmpty() ? 0 : 1)
                    + (settings.priceUpToSubtotal().isEmpty() ? 0 : 1);
            if (given != 1) {
                throw new ConfigurationException(
                        key + " must have one of price, price-up-to-grams and price-up-to-subtotal, had " + given);
            }
            if (settings.price().isPresent()) {
                Money flat = ConfiguredAmount.read(key + ".price", settings.price().get(), currency);
                return request -> Optional.of(flat);
            }
            if (!settings.priceUpToGrams().isEmpty()) {
                NavigableMap<Long, Money> byGrams = new TreeMap<>();
                settings.priceUpToGrams().forEach((grams, price) -> byGrams.put(grams,
                        ConfiguredAmount.read(key + ".price-up-to-grams." + grams, price, currency)));
                return request -> upTo(byGrams, request.weightGrams());
            }
            return bySubtotal(key + ".price-up-to-subtotal", settings.priceUpToSubtotal(), currency);
        }

        private static Tariff bySubtotal(String key, Map<BigDecimal, BigDecimal> prices, Currency currency) {
            NavigableMap<Money, Money> bySubtotal = new TreeMap<>();
            prices.forEach((subtotal, price) -> bySubtotal.put(ConfiguredAmount.read(key, subtotal, currency),
                    ConfiguredAmount.read(key + "." + subtotal, price, currency)));
            return request -> upTo(bySubtotal, request.subtotal());
        }

        private static <T> Optional<Money> upTo(NavigableMap<T, Money> prices, T measure) {
            return Optional.ofNullable(prices.ceilingEntry(measure)).map(Map.Entry::getValue);
        }
    }
}
