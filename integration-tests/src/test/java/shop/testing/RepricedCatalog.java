package shop.testing;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;

/** The shop's catalogue with prices that a test may change. */
@Decorator
@Priority(1)
public class RepricedCatalog implements Catalog {

    private final Catalog catalog;
    private final PriceChanges changes;

    @Inject
    RepricedCatalog(@Delegate Catalog catalog, PriceChanges changes) {
        this.catalog = catalog;
        this.changes = changes;
    }

    @Override
    public List<Item> resolve(CatalogQuery query) {
        return catalog.resolve(query).stream().map(changes::applied).toList();
    }

    @Override
    public List<Item> search(CatalogSearch search) {
        return catalog.search(search).stream().map(changes::applied).toList();
    }
}
