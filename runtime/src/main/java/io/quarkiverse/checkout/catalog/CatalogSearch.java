package io.quarkiverse.checkout.catalog;

import java.util.Currency;
import java.util.Locale;

/**
 * What a merchant looks for in the catalogue.
 *
 * @param text as typed, at most {@value #LONGEST_TEXT} characters; empty to look around
 * @param most how many items are wanted at most
 * @param currency the currency that prices are wanted in
 * @param locale the merchant's language
 */
public record CatalogSearch(String text, int most, Currency currency, Locale locale) {

    public static final int LONGEST_TEXT = 100;
}
