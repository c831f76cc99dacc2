package io.quarkiverse.checkout.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.quote.TaxCalculator;
import io.quarkus.test.QuarkusUnitTest;

class TwoTaxCalculatorsTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops.of(EmptyCatalog.class, FlatTax.class, TaxService.class)
            .assertException(Shops.configurationError(
                    "2 beans for io.quarkiverse.checkout.quote.TaxCalculator",
                    FlatTax.class.getName() + ", " + TaxService.class.getName(),
                    "@Alternative",
                    "/reference/hooks.html#taxcalculator"));

    @Test
    void aShopWithTwoTaxCalculatorsIsNotBuilt() {
        fail("the build should have failed");
    }

    @ApplicationScoped
    static class FlatTax implements TaxCalculator {

        @Override
        public List<Tax> taxes(TaxRequest request) {
            return List.of();
        }
    }

    @ApplicationScoped
    static class TaxService implements TaxCalculator {

        @Override
        public List<Tax> taxes(TaxRequest request) {
            return List.of();
        }
    }
}
