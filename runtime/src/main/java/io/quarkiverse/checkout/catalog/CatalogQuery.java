package io.quarkiverse.checkout.catalog;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * What a page needs to know of the catalogue.
 *
 * @param itemIds the ids asked for, 1 to 200 characters each, as they came from the shopper
 * @param currency the currency that prices are wanted in
 * @param locale the shopper's language
 */
public record CatalogQuery(Set<String> itemIds, Currency currency, Locale locale) {

    public CatalogQuery {
        itemIds = Set.copyOf(itemIds);
    }
}
