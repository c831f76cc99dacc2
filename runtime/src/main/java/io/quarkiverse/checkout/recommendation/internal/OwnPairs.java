package io.quarkiverse.checkout.recommendation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkiverse.checkout.recommendation.OwnPairsPage;
import io.quarkiverse.checkout.recommendation.OwnPairsPage.Pairs;
import io.quarkiverse.checkout.recommendation.OwnPairsPage.Thing;

/** Makes the page of the merchant's own pairs. */
@ApplicationScoped
class OwnPairs {

    private static final int AT_ONCE = 25;
    private static final int FOUND = 12;

    private final RecommendationConsole console;
    private final MerchantChoices choices;
    private final Assortment assortment;
    private final Shelf shelf;
    private final CheckoutConfig shop;

    OwnPairs(RecommendationConsole console, MerchantChoices choices, Assortment assortment, Shelf shelf,
            CheckoutConfig shop) {
        this.console = console;
        this.choices = choices;
        this.assortment = assortment;
        this.shelf = shelf;
        this.shop = shop;
    }

    /**
     * The page.
     *
     * @param itemId whose pairs are shown; empty for none
     * @param after where the list of all pairs begins
     * @param taken how many pairs a file had; -1 if none was sent
     */
    OwnPairsPage page(Form form, String itemId, String after, int taken) {
        List<String> found = search(form.value("q").strip());
        Map<String, List<String>> all = choices.pairsAfter(after, AT_ONCE);
        List<String> chosen = itemId.isEmpty() ? List.of() : goesWith(itemId);
        Set<String> off = choices.switchedOff();
        Map<String, Item> items = shelf.items(all(found, all, chosen, off, itemId), console.locale());
        List<Pairs> pairs = all.entrySet().stream().map(entry -> pairs(entry.getKey(), entry.getValue(), items)).toList();
        return new OwnPairsPage(console.shell(), console.enabled(), form,
                itemId.isEmpty() ? null : pairs(itemId, chosen, items), things(found, items), pairs,
                pairs.size() < AT_ONCE ? "" : pairs.get(pairs.size() - 1).thing().id(),
                things(off.stream().sorted().toList(), items), taken);
    }

    List<String> goesWith(String itemId) {
        return choices.pairs(Set.of(itemId)).getOrDefault(itemId, List.of());
    }

    /** An item's id finds it, whether or not the catalogue has a search. */
    private List<String> search(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>(shelf.items(Set.of(text), console.locale()).keySet());
        String searched = text.substring(0, Math.min(text.length(), CatalogSearch.LONGEST_TEXT));
        assortment.search(new CatalogSearch(searched, FOUND, shop.currency(), console.locale()))
                .forEach(item -> found.add(item.id()));
        return new ArrayList<>(found);
    }

    private static Set<String> all(List<String> found, Map<String, List<String>> pairs, List<String> chosen, Set<String> off,
            String itemId) {
        Set<String> all = new HashSet<>(found);
        pairs.forEach((item, goesWith) -> {
            all.add(item);
            all.addAll(goesWith);
        });
        all.addAll(chosen);
        all.addAll(off);
        all.add(itemId);
        all.remove("");
        return all;
    }

    private static Pairs pairs(String itemId, List<String> goesWith, Map<String, Item> items) {
        return new Pairs(new Thing(itemId, items.get(itemId)), things(goesWith, items));
    }

    private static List<Thing> things(List<String> ids, Map<String, Item> items) {
        return ids.stream().map(id -> new Thing(id, items.get(id))).toList();
    }
}
