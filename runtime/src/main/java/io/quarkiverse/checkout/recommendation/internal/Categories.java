package io.quarkiverse.checkout.recommendation.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;

/**
 * Which category an item is in, and what sells best there. Asks the catalogue when an item is bought, not when one is shown.
 */
@ApplicationScoped
class Categories {

    private static final Logger LOG = Logger.getLogger(Categories.class);
    private static final int AT_ONCE = 500;

    private static final String NOTE = """
            UPDATE checkout_recommendation_item item SET category = told.category
            FROM (SELECT item_id, left(category, 200) AS category FROM unnest(?, ?) AS given (item_id, category)) AS told
            WHERE item.item_id = told.item_id AND item.category <> told.category""";

    private static final String AFTER = """
            SELECT item_id FROM checkout_recommendation_item WHERE item_id > ? ORDER BY item_id LIMIT ?""";

    // by category in turn, so that each of them has its say
    private static final String BEST_SELLERS = """
            SELECT item_id, category FROM (
                SELECT item_id, category, sales, row_number() OVER (PARTITION BY category ORDER BY sales DESC, item_id) AS place
                FROM checkout_recommendation_item
                WHERE category <> '' AND sales > 0 AND category IN (
                    SELECT category FROM checkout_recommendation_item WHERE item_id = ANY (?))
                AND item_id <> ALL (?)) AS ranked
            ORDER BY place, sales DESC, item_id LIMIT ?""";

    private final Sql sql;
    private final Assortment assortment;
    private final CheckoutConfig shop;

    Categories(DataSource dataSource, Assortment assortment, CheckoutConfig shop) {
        sql = new Sql(dataSource);
        this.assortment = assortment;
        this.shop = shop;
    }

    record BestSeller(String itemId, String category) {
    }

    /** Asks for the categories of some items. Without an answer they are left as they are. */
    @ActivateRequestContext
    void note(Collection<String> itemIds) {
        try {
            Map<String, Item> items = assortment.resolve(
                    new CatalogQuery(Set.copyOf(itemIds), shop.currency(), shop.locales().get(0)));
            List<Item> told = items.values().stream().filter(item -> item.category() != null).toList();
            sql.update("noting categories", NOTE, told.stream().map(Item::id).toArray(String[]::new),
                    told.stream().map(Item::category).toArray(String[]::new));
        } catch (HookFaultException e) {
            LOG.warnf("The categories of what was bought are not known: %s", e.getMessage());
        }
    }

    /** The same for all items that were ever bought. */
    void refresh() {
        List<String> page = after("");
        while (!page.isEmpty()) {
            note(page);
            page = after(page.get(page.size() - 1));
        }
    }

    List<BestSeller> bestSellers(Collection<String> like, Collection<String> excluded, int most) {
        return sql.query("finding best sellers", BEST_SELLERS,
                row -> new BestSeller(row.getString("item_id"), row.getString("category")), like.toArray(String[]::new),
                excluded.toArray(String[]::new), most);
    }

    private List<String> after(String itemId) {
        return sql.query("listing items", AFTER, row -> row.getString("item_id"), itemId, AT_ONCE);
    }
}
