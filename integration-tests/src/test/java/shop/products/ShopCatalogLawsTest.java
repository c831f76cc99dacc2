package shop.products;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.testing.laws.CatalogLaws;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ShopCatalogLawsTest extends CatalogLaws {

    @Inject
    ShopCatalog catalog;

    @Inject
    Shelves shelves;

    @Override
    protected Catalog catalog() {
        return catalog;
    }

    @Override
    protected List<String> itemIds() {
        return shelves.all().variants().map(Variant::id).toList();
    }
}
