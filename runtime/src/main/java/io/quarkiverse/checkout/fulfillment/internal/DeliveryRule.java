package io.quarkiverse.checkout.fulfillment.internal;

import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.ConfiguredCountries;
import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.internal.FulfillmentConfig.OptionSettings;
import io.quarkiverse.checkout.money.Money;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * A way of delivery of the configuration.
 *
 * @param tariff its price, if it takes the parcels at all
 */
record DeliveryRule(String id, LocalText title, LocalText description, ConfiguredCountries countries, Tariff tariff,
        Optional<Money> freeFrom) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    static DeliveryRule of(String id, OptionSettings settings, Currency currency) {
        String key = "quarkus.checkout.fulfillment.options." + id;
        if (!ID.matcher(id).matches()) {
            throw new ConfigurationException(key + ": the id must match " + ID);
        }
        return new DeliveryRule(id, new LocalText(settings.title(), settings.titleByLanguage()),
                new LocalText(settings.description().orElse(""), settings.descriptionByLanguage()),
                ConfiguredCountries.read(key + ".countries", settings.countries()), Tariff.of(key, settings, currency),
                settings.freeFrom().map(amount -> Tariff.amount(key + ".free-from", amount, currency)));
    }

    Optional<FulfillmentOption> option(FulfillmentRequest request) {
        if (!countries.include(request.destination().country())) {
            return Optional.empty();
        }
        return tariff.price(request).map(price -> new FulfillmentOption(id, title.in(request.locale()),
                description.in(request.locale()), isFree(request) ? Money.zero(price.currency()) : price));
    }

    private boolean isFree(FulfillmentRequest request) {
        return freeFrom.filter(threshold -> request.subtotal().compareTo(threshold) >= 0).isPresent();
    }
}
