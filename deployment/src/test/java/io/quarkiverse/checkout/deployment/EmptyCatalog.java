package io.quarkiverse.checkout.deployment;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;

@ApplicationScoped
public class EmptyCatalog implements Catalog {

    @Override
    public List<Item> resolve(CatalogQuery query) {
        return List.of();
    }
}
