package shop.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.catalog.ItemOption.Choice;
import io.quarkiverse.checkout.catalog.ItemOption.Value;
import io.quarkiverse.checkout.money.Money;

/** The shop's catalogue, written in part by somebody who means harm. */
@Decorator
@Priority(2)
public class HostileCatalog implements Catalog {

    /** What items are called instead, by id. */
    static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private final Catalog catalog;

    @Inject
    HostileCatalog(@Delegate Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Item> resolve(CatalogQuery query) {
        return catalog.resolve(query).stream().map(HostileCatalog::renamed).toList();
    }

    @Override
    public List<Item> search(CatalogSearch search) {
        return catalog.search(search).stream().map(HostileCatalog::renamed).toList();
    }

    private static Item renamed(Item item) {
        String name = NAMES.get(item.id());
        if (name == null) {
            return item;
        }
        List<ItemOption> options = new ArrayList<>(item.options());
        options.add(new Choice("trick", name, false, List.of(new Value("yes", name, Money.of(0, "EUR")))));
        Item called = Item.of(item.id(), name, item.unitPrice()).withVariant(name).withOptions(options);
        return called.withImage("javascript:alert(1)//" + name);
    }
}
