package io.quarkiverse.checkout.quote.internal;

import java.util.Currency;
import java.util.Set;

import org.junit.jupiter.api.Nested;

import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.testing.laws.FeeLaws;

class ConfiguredFeesLawsTest {

    private static FeeContributor fees(String... settings) {
        return new ConfiguredFees(TestConfig.of(FeesConfig.class, "quarkus.checkout.fees.", settings),
                Currency.getInstance("EUR"), Set.of("DE", "AT", "FR", "US", "JP"));
    }

    @Nested
    class KnownFromTheCart extends FeeLaws {

        @Override
        protected FeeContributor contributor() {
            return fees("small.label", "Small order", "small.reason", "A box costs the same", "small.amount", "1.90",
                    "small.below", "15");
        }
    }

    @Nested
    class KnownFromThePayment extends FeeLaws {

        @Override
        protected FeeContributor contributor() {
            return fees("cod.label", "Cash", "cod.reason", "The carrier takes it", "cod.label.de", "Bar", "cod.amount", "4",
                    "cod.payment-handlers", "cash-on-delivery,invoice", "island.label", "Ferry", "island.reason", "By sea",
                    "island.percentage", "2.5", "island.countries", "JP,US", "island.tax-class", "reduced");
        }
    }
}
