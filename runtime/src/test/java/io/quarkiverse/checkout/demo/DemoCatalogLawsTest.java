package io.quarkiverse.checkout.demo;

import java.util.List;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.testing.laws.CatalogLaws;

class DemoCatalogLawsTest extends CatalogLaws {

    @Override
    protected Catalog catalog() {
        return new DemoCatalog();
    }

    @Override
    protected List<String> itemIds() {
        return List.of("demo-mug", "demo-ebook");
    }
}
