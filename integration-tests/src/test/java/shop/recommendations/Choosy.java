package shop.recommendations;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.Availability;
import io.quarkiverse.checkout.catalog.ItemOption.Text;
import io.quarkiverse.checkout.money.Money;

/** The shop's catalogue, in which some things want to be written on, have no page, or are sold out. */
@Decorator
@Priority(3)
public class Choosy implements Catalog {

    static final Set<String> OPEN = ConcurrentHashMap.newKeySet();
    static final Set<String> PAGELESS = ConcurrentHashMap.newKeySet();
    static final Set<String> SOLD_OUT = ConcurrentHashMap.newKeySet();

    private final Catalog catalog;

    @Inject
    Choosy(@Delegate Catalog catalog) {
        this.catalog = catalog;
    }

    static void forget() {
        OPEN.clear();
        PAGELESS.clear();
        SOLD_OUT.clear();
    }

    @Override
    public List<Item> resolve(CatalogQuery query) {
        return catalog.resolve(query).stream().map(Choosy::changed).toList();
    }

    @Override
    public List<Item> search(CatalogSearch search) {
        return catalog.search(search).stream().map(Choosy::changed).toList();
    }

    private static Item changed(Item item) {
        Item changed = PAGELESS.contains(item.id()) ? item.withUrl("") : item;
        if (OPEN.contains(item.id())) {
            changed = changed.withOptions(List.of(new Text("name", "Name", true, 20, Money.of(0, "EUR"))));
        }
        return SOLD_OUT.contains(item.id()) ? changed.withAvailability(Availability.SOLD_OUT) : changed;
    }
}
