package io.quarkiverse.checkout.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;

/** The host's {@link Catalog} without what cannot be sold: an item that makes no sense is as good as unknown. */
@ApplicationScoped
public class Assortment {

    private static final Logger LOG = Logger.getLogger(Assortment.class);

    private final Catalog catalog;
    private final HookCalls calls;

    public Assortment(Catalog catalog, HookCalls calls) {
        this.catalog = catalog;
        this.calls = calls;
    }

    /** The class that answers. */
    public String source() {
        return HookFaultException.name(catalog);
    }

    /**
     * The items by id, with one call of the catalogue; without ids there is none.
     *
     * @throws HookFaultException if the catalogue does not answer
     */
    public Map<String, Item> resolve(CatalogQuery query) {
        if (query.itemIds().isEmpty()) {
            return Map.of();
        }
        Map<String, Item> items = new HashMap<>();
        Set<String> refused = new HashSet<>();
        for (Item item : calls.ask(Catalog.class, catalog, query, asked -> complete(catalog.resolve(asked))).value()) {
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

    /**
     * Items to pick from, each once, the likeliest first.
     *
     * @throws HookFaultException if the catalogue does not answer
     */
    public List<Item> search(CatalogSearch search) {
        Map<String, Item> found = new LinkedHashMap<>();
        for (Item item : calls.ask(Catalog.class, catalog, search, asked -> complete(catalog.search(asked))).value()) {
            if (found.size() == search.most()) {
                break;
            }
            if (item != null && ItemFlaws.find(item, search.currency()).isEmpty()) {
                found.putIfAbsent(item.id(), item);
            }
        }
        return List.copyOf(found.values());
    }

    private Collection<Item> complete(Collection<Item> items) {
        if (items == null) {
            throw new HookFaultException(source(), null, "the answer is never null");
        }
        return items;
    }

    private void refuse(String itemId, String why, Set<String> refused) {
        LOG.warnf("Item %s of %s is not for sale: %s", itemId, source(), why);
        refused.add(itemId);
    }
}
