package io.quarkiverse.checkout.recommendation;

import java.util.Optional;

import io.quarkiverse.checkout.catalog.Item;

/**
 * An item that can be bought now, and why it is recommended.
 *
 * @param with the item that the reason names, if it names one that the catalogue knows
 */
public record Recommended(Item item, Reason reason, Optional<Item> with) {
}
