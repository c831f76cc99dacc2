package shop.products;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;

/** Tells the checkout what the shop sells. */
@ApplicationScoped
class ShopCatalog implements Catalog {

    private final Shelves shelves;

    ShopCatalog(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<Item> resolve(CatalogQuery query) {
        Assortment assortment = shelves.in(query.locale());
        return query.itemIds().stream().map(assortment::variant).flatMap(Optional::stream).map(Variant::item).toList();
    }

    @Override
    public List<Item> search(CatalogSearch search) {
        return new Filter(search.text(), null, null, null, null).of(shelves.in(search.locale())).stream()
                .flatMap(product -> product.variants().stream()).limit(search.most()).map(Variant::item).toList();
    }
}
