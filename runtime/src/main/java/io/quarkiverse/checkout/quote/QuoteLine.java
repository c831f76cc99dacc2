package io.quarkiverse.checkout.quote;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;

/**
 * A line of a cart at today's price.
 *
 * @param id the cart line's
 * @param itemId the catalogue's id
 * @param item as the catalogue has it now; null if it is gone
 * @param quantity as the shopper wants it
 * @param options what was chosen or written, in the item's order
 * @param unitPrice of one unit with its options; for a line that cannot be bought, what the shopper last saw
 * @param subtotal unit price times quantity; zero for a line that cannot be bought
 * @param seenPrice the unit price the shopper last saw
 * @param issue what keeps it from being bought; empty if nothing does
 */
public record QuoteLine(String id, String itemId, Item item, int quantity, List<ChosenOption> options, Money unitPrice,
        Money subtotal, Money seenPrice, Optional<LineIssue> issue) {

    public QuoteLine {
        options = List.copyOf(options);
    }

    public boolean buyable() {
        return issue.isEmpty();
    }

    /** The same line at another price for all its units. */
    QuoteLine heldAt(Money price) {
        return new QuoteLine(id, itemId, item, quantity, options, new Money(price.minor() / quantity, price.currency()), price,
                seenPrice, issue);
    }

    public boolean priceChanged() {
        return buyable() && !unitPrice.equals(seenPrice);
    }

    /**
     * An option as it is shown.
     *
     * @param name the option's
     * @param label what it is
     * @param code what was chosen or written, as it is stored
     * @param value what was chosen or written, readable
     * @param surcharge per unit
     */
    public record ChosenOption(String name, String label, String code, String value, Money surcharge) {
    }
}
