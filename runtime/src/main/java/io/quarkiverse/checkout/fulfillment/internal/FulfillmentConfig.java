package io.quarkiverse.checkout.fulfillment.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/**
 * Ways of delivery. Of those that serve the destination the cheapest comes first. Without any, delivery is free and
 * everywhere. Digital goods are never delivered.
 *
 * <pre>
 * quarkus.checkout.fulfillment.options.standard.title=Standard
 * quarkus.checkout.fulfillment.options.standard.description=2 to 4 working days
 * quarkus.checkout.fulfillment.options.standard.description.de=2 bis 4 Werktage
 * quarkus.checkout.fulfillment.options.standard.countries=DE,AT
 * quarkus.checkout.fulfillment.options.standard.price=4.90
 * quarkus.checkout.fulfillment.options.standard.free-from=50.00
 * quarkus.checkout.fulfillment.options.parcel.title=Parcel service
 * quarkus.checkout.fulfillment.options.parcel.price-up-to-grams.2000=6.90
 * quarkus.checkout.fulfillment.options.parcel.price-up-to-grams.10000=11.90
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.fulfillment")
public interface FulfillmentConfig {

    /** The ways of delivery, by id: {@code [A-Za-z0-9._-]{1,60}}. */
    @ConfigDocMapKey("option")
    Map<String, OptionSettings> options();

    /** One way of delivery; it has a price or one of the two tables. */
    interface OptionSettings {

        /** What the shopper reads. */
        String title();

        /** The same in other languages, such as {@code title.de}. */
        @WithName("title")
        @ConfigDocMapKey("language")
        Map<String, String> titleByLanguage();

        /** More about it, such as how long it takes. */
        Optional<String> description();

        /** The same in other languages, such as {@code description.de}. */
        @WithName("description")
        @ConfigDocMapKey("language")
        Map<String, String> descriptionByLanguage();

        /** ISO 3166-1 codes of the countries it serves; all if not set. */
        Optional<List<String>> countries();

        /** A price for everything, such as {@code 4.90}. */
        Optional<BigDecimal> price();

        /** Prices by the weight of all parcels together, up to and including so many grams; not offered above. */
        @ConfigDocMapKey("grams")
        Map<Long, BigDecimal> priceUpToGrams();

        /**
         * Prices by what the delivered goods cost after discounts, up to and including so much, such as
         * {@code price-up-to-subtotal."49.99"=4.90}; not offered above.
         */
        @ConfigDocMapKey("subtotal")
        Map<BigDecimal, BigDecimal> priceUpToSubtotal();

        /** Free if the delivered goods cost this or more after discounts. */
        Optional<BigDecimal> freeFrom();
    }
}
