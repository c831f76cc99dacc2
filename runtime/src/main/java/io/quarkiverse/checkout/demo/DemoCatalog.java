package io.quarkiverse.checkout.demo;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
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
        return query.itemIds().stream().filter(PRODUCTS::containsKey).map(id -> item(id, query.currency())).toList();
    }

    @Override
    public List<Item> search(CatalogSearch search) {
        String text = search.text().toLowerCase(Locale.ROOT);
        return PRODUCTS.keySet().stream().sorted().map(id -> item(id, search.currency()))
                .filter(item -> (item.id() + " " + item.title().toLowerCase(Locale.ROOT)).contains(text))
                .limit(search.most()).toList();
    }

    private static Item item(String id, Currency currency) {
        Product product = PRODUCTS.get(id);
        Item item = Item.of(id, product.title(), new Money(product.minorUnits(), currency));
        return product.digital() ? item.digital() : item.withWeightGrams(300);
    }
}
