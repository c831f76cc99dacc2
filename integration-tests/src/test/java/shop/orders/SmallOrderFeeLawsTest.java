package shop.orders;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.testing.laws.FeeLaws;
import io.quarkus.test.junit.QuarkusTest;
import shop.products.Shelves;
import shop.products.Variant;

@QuarkusTest
class SmallOrderFeeLawsTest extends FeeLaws {

    @Inject
    SmallOrderFee fee;

    @Inject
    Shelves shelves;

    @Override
    protected FeeContributor contributor() {
        return fee;
    }

    @Override
    protected List<Item> items() {
        return shelves.all().variants().map(Variant::item).toList();
    }
}
