package io.quarkiverse.checkout.fulfillment;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;

/**
 * What is to be delivered, and where to.
 *
 * @param parcels the physical lines only, at least one
 * @param subtotal of the physical lines after all discounts
 * @param destination where to
 * @param locale the shopper's language, for titles
 */
public record FulfillmentRequest(List<Parcel> parcels, Money subtotal, Destination destination, Locale locale) {

    /** So many of one item. */
    public record Parcel(Item item, int quantity) {
    }

    public FulfillmentRequest {
        parcels = List.copyOf(parcels);
    }

    /** The same parcels to another country of which nothing more is known. */
    public FulfillmentRequest to(String country) {
        return new FulfillmentRequest(parcels, subtotal, Destination.of(country), locale);
    }

    /** Of all parcels together. */
    public long weightGrams() {
        return parcels.stream().mapToLong(p -> Math.multiplyExact(p.item().weightGrams(), p.quantity())).sum();
    }
}
