package shop.robust;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;

/** Lets a test change what an item costs while a shopper looks at it. */
@Decorator
@Priority(1)
public class PriceDial implements Catalog {

    private static final Map<String, UnaryOperator<Money>> TURNED = new ConcurrentHashMap<>();

    @Inject
    @Any
    @Delegate
    Catalog catalog;

    static void turn(String itemId, UnaryOperator<Money> price) {
        TURNED.put(itemId, price);
    }

    static void reset() {
        TURNED.clear();
    }

    @Override
    public List<Item> resolve(CatalogQuery query) {
        return catalog.resolve(query).stream().map(PriceDial::turned).toList();
    }

    @Override
    public List<Item> search(CatalogSearch search) {
        return catalog.search(search).stream().map(PriceDial::turned).toList();
    }

    private static Item turned(Item item) {
        UnaryOperator<Money> price = TURNED.getOrDefault(item.id(), UnaryOperator.identity());
        return item.withUnitPrice(price.apply(item.unitPrice()));
    }
}
