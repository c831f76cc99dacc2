package io.quarkiverse.checkout.quote.internal;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Nested;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.quote.TaxCalculator;
import io.quarkiverse.checkout.testing.laws.TaxLaws;

class ConfiguredTaxesLawsTest {

    private static TaxCalculator taxes(boolean included) {
        TaxConfig config = TestConfig.of(TaxConfig.class, "quarkus.checkout.tax.rates.", "DE.standard", "19", "DE.reduced", "7",
                "AT.standard", "20", "US-NY.standard", "8.875", "US-CA.standard", "7.25", "US-CA.reduced", "0");
        return new ConfiguredTaxes(included, new LocalText("VAT {rate} %", Map.of("de", "MwSt. {rate} %")),
                new TaxRates(config.rates(), Set.of("DE", "AT", "FR", "US", "JP")));
    }

    @Nested
    class Included extends TaxLaws {

        @Override
        protected TaxCalculator calculator() {
            return taxes(true);
        }
    }

    @Nested
    class Added extends TaxLaws {

        @Override
        protected TaxCalculator calculator() {
            return taxes(false);
        }
    }
}
