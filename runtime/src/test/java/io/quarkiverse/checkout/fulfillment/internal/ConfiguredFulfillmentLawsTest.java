package io.quarkiverse.checkout.fulfillment.internal;

import java.util.Currency;
import java.util.Set;

import org.junit.jupiter.api.Nested;

import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.quote.internal.TestConfig;
import io.quarkiverse.checkout.testing.laws.DeliveryLaws;

class ConfiguredFulfillmentLawsTest {

    private static FulfillmentOptions options(String... settings) {
        return new ConfiguredFulfillment(
                TestConfig.of(FulfillmentConfig.class, "quarkus.checkout.fulfillment.options.", settings),
                Currency.getInstance("EUR"), Set.of("DE", "AT", "FR", "US", "JP"));
    }

    @Nested
    class WithoutSettings extends DeliveryLaws {

        @Override
        protected FulfillmentOptions options() {
            return ConfiguredFulfillmentLawsTest.options();
        }
    }

    @Nested
    class WithTables extends DeliveryLaws {

        @Override
        protected FulfillmentOptions options() {
            return ConfiguredFulfillmentLawsTest.options("parcel.title", "Parcel", "parcel.title.de", "Paket",
                    "parcel.price-up-to-grams.2000", "4.90", "parcel.price-up-to-grams.31500", "7.90", "parcel.free-from", "80",
                    "parcel.countries", "DE,AT", "letter.title", "Letter", "letter.price-up-to-subtotal.\"9.99\"", "1.10",
                    "world.title", "World", "world.price", "29", "world.countries", "US,JP");
        }
    }
}
