package io.quarkiverse.checkout.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;
import io.quarkus.arc.DefaultBean;

/** Lets a shop without a catalogue of its own be tried out; a bean in dev mode only. */
@DefaultBean
public class DemoCatalog implements Catalog {

    private record Product(String title, long minorUnits, boolean digital) {
    }

    private static final Map<String, Product> PRODUCTS = Map.of(
            "demo-mug", new Product("Mug", 1250, false),
            "demo-shirt", new Product("T-shirt", 2400, false),
            "demo-poster", new Product("Poster", 1800, false),
            "demo-ebook", new Product("E-book", 990, true));

    @Override
    public List<Item> resolve(CatalogQuery query) {
        List<Item> items = new ArrayList<>();
        for (String id : query.itemIds()) {
            Product product = PRODUCTS.get(id);
            if (product != null) {
                Item item = Item.of(id, product.title(), new Money(product.minorUnits(), query.currency()));
                items.add(product.digital() ? item.digital() : item.withWeightGrams(300));
            }
        }
        return items;
    }
}
