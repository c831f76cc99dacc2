package io.quarkiverse.checkout.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkus.test.QuarkusUnitTest;

class TwoCatalogsTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops.of(EmptyCatalog.class, Warehouse.class)
            .assertException(Shops.configurationError(
                    "2 beans for io.quarkiverse.checkout.catalog.Catalog",
                    EmptyCatalog.class.getName() + ", " + Warehouse.class.getName() + "#second",
                    "Remove all but one"));

    @Test
    void aShopWithTwoCataloguesIsNotBuilt() {
        fail("the build should have failed");
    }

    static class Warehouse {

        @Produces
        @ApplicationScoped
        Catalog second() {
            return query -> List.of();
        }
    }
}
