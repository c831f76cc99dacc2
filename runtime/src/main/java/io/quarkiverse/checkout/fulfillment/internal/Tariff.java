package io.quarkiverse.checkout.fulfillment.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import io.quarkiverse.checkout.ConfiguredAmount;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.internal.FulfillmentConfig.OptionSettings;
import io.quarkiverse.checkout.money.Money;
import io.quarkus.runtime.configuration.ConfigurationException;

/** What parcels cost. */
interface Tariff {

    /** Empty if it does not take them. */
    Optional<Money> price(FulfillmentRequest request);

    /** @param key the full name that the properties of the way of delivery start with */
    static Tariff of(String key, OptionSettings settings, Currency currency) {
        int given = (settings.price().isPresent() ? 1 : 0) + (settings.priceUpToGrams().isEmpty() ? 0 : 1)
                + (settings.priceUpToSubtotal().isEmpty() ? 0 : 1);
        if (given != 1) {
            throw new ConfigurationException(
                    key + " must have one of price, price-up-to-grams and price-up-to-subtotal, had " + given + " of them");
        }
        if (settings.price().isPresent()) {
            Money flat = amount(key + ".price", settings.price().get(), currency);
            return request -> Optional.of(flat);
        }
        return settings.priceUpToGrams().isEmpty()
                ? bySubtotal(key + ".price-up-to-subtotal", settings.priceUpToSubtotal(), currency)
                : byGrams(key + ".price-up-to-grams", settings.priceUpToGrams(), currency);
    }

    static Money amount(String key, BigDecimal amount, Currency currency) {
        return new Money(ConfiguredAmount.minorUnits(key, amount, currency), currency);
    }

    private static Tariff byGrams(String key, Map<Long, BigDecimal> prices, Currency currency) {
        NavigableMap<Long, Money> byGrams = new TreeMap<>();
        prices.forEach((grams, price) -> byGrams.put(grams, amount(key + "." + grams, price, currency)));
        return request -> upTo(byGrams, request.weightGrams());
    }

    private static Tariff bySubtotal(String key, Map<BigDecimal, BigDecimal> prices, Currency currency) {
        NavigableMap<Money, Money> bySubtotal = new TreeMap<>();
        prices.forEach((subtotal, price) -> bySubtotal.put(amount(key, subtotal, currency),
                amount(key + "." + subtotal, price, currency)));
        return request -> upTo(bySubtotal, request.subtotal());
    }

    private static <T> Optional<Money> upTo(NavigableMap<T, Money> prices, T measure) {
        return Optional.ofNullable(prices.ceilingEntry(measure)).map(Map.Entry::getValue);
    }
}
