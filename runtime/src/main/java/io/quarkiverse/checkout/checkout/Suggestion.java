package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;

/**
 * An item that goes with what a shopper buys.
 *
 * @param reason why, in the shopper's language
 */
public record Suggestion(Item item, String reason) {

    /** Whether something has to be chosen before it can be added. */
    public boolean isOpen() {
        return item.options().stream().anyMatch(ItemOption::required);
    }

    /** Whether a page can offer it: added as it is, or chosen on a page of its own. */
    public boolean canBeOffered() {
        return !isOpen() || !item.url().isEmpty();
    }
}
