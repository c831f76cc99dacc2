package io.quarkiverse.checkout.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** The host's {@link Catalog} without what cannot be sold: an item that makes no sense is as good as unknown. */
@ApplicationScoped
public class Assortment {

    private static final Logger LOG = Logger.getLogger(Assortment.class);

    private final Catalog catalog;

    public Assortment(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The items by id, with one call of the catalogue; without ids there is none. */
    public Map<String, Item> resolve(CatalogQuery query) {
        if (query.itemIds().isEmpty()) {
            return Map.of();
        }
        Map<String, Item> items = new HashMap<>();
        Set<String> refused = new HashSet<>();
        for (Item item : catalog.resolve(query)) {
            if (item != null && query.itemIds().contains(item.id())) {
                Optional<String> flaw = items.containsKey(item.id()) ? Optional.of("it comes twice")
                        : ItemFlaws.find(item, query.currency());
                flaw.ifPresent(why -> refuse(item.id(), why, refused));
                items.put(item.id(), item);
            }
        }
        items.keySet().removeAll(refused);
        return Map.copyOf(items);
    }

    private void refuse(String itemId, String why, Set<String> refused) {
        LOG.warnf("Item %s of %s is not for sale: %s", itemId, catalog.getClass().getName(), why);
        refused.add(itemId);
    }
}
