package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.catalog.Item;

/** What the law wants to be told about a price that is shown in a mail. */
public interface PriceNotes {

    /**
     * In words; none if the law asks for nothing.
     *
     * @param country of who reads it, ISO 3166-1 alpha-2
     * @throws RuntimeException what the shop's {@link JurisdictionProfile} throws
     */
    List<String> of(Item item, String country, Locale locale);
}
