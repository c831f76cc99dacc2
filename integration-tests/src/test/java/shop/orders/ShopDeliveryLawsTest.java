package shop.orders;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.testing.laws.DeliveryLaws;
import io.quarkus.test.junit.QuarkusTest;
import shop.products.Shelves;
import shop.products.Variant;

@QuarkusTest
class ShopDeliveryLawsTest extends DeliveryLaws {

    @Inject
    ShopDelivery delivery;

    @Inject
    Shelves shelves;

    @Override
    protected FulfillmentOptions options() {
        return delivery;
    }

    @Override
    protected List<Item> items() {
        return shelves.all().variants().map(Variant::item).toList();
    }

    /** The last one is not served. */
    @Override
    protected List<Destination> destinations() {
        return List.of(Destination.of("DE"), Destination.of("FR"), new Destination("GB", "", "SW1A 1AA"),
                new Destination("US", "NY", "10001"), Destination.of("JP"), Destination.of("AQ"));
    }
}
