package io.quarkiverse.checkout.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class MissingCatalogTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops.of().assertException(Shops.configurationError(
            "The shop has no Catalog",
            "io.quarkiverse.checkout.catalog.Catalog",
            "public class ShopCatalog implements Catalog {",
            "public List<Item> resolve(CatalogQuery query)",
            "/reference/hooks.html#catalog"));

    @Test
    void aShopWithoutACatalogueIsNotBuilt() {
        fail("the build should have failed");
    }
}
