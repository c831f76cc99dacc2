package shop.orders;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.testing.laws.DiscountLaws;
import io.quarkus.test.junit.QuarkusTest;
import shop.products.Shelves;
import shop.products.Variant;

@QuarkusTest
class SeedsThreeForTwoLawsTest extends DiscountLaws {

    @Inject
    SeedsThreeForTwo seeds;

    @Inject
    Shelves shelves;

    @Override
    protected DiscountContributor contributor() {
        return seeds;
    }

    /** Seeds, and a few things that are none. */
    @Override
    protected List<Item> items() {
        return shelves.all().variants().map(Variant::item)
                .filter(item -> item.id().startsWith("seed-packet-") || item.id().startsWith("morning-mug-")).toList();
    }
}
