package io.quarkiverse.checkout.recommendation.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.Availability;

/** What can be bought now. */
@ApplicationScoped
class Shelf {

    private final Assortment assortment;
    private final Inventory inventory;
    private final HookCalls calls;
    private final CheckoutConfig shop;

    Shelf(Assortment assortment, Inventory inventory, HookCalls calls, CheckoutConfig shop) {
        this.assortment = assortment;
        this.inventory = inventory;
        this.calls = calls;
        this.shop = shop;
    }

    Map<String, Item> items(Set<String> ids, Locale locale) {
        return assortment.resolve(new CatalogQuery(ids, shop.currency(), locale));
    }

    /** Those of which as many are left as one has to buy. */
    Set<String> available(Map<String, Item> items) {
        Map<String, Long> left = items.isEmpty() ? Map.of()
                : calls.ask(Inventory.class, inventory, items.keySet(), inventory::available).value();
        return items.values().stream().filter(item -> item.availability() == Availability.AVAILABLE
                && item.limits().highest(left.getOrDefault(item.id(), Long.MAX_VALUE)) > 0)
                .map(Item::id).collect(Collectors.toSet());
    }
}
