package io.quarkiverse.checkout.order;

import java.util.List;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteLine.ChosenOption;

/**
 * A line item as it was bought.
 *
 * @param id the cart line's
 * @param itemId the catalogue's id
 * @param title as it read then
 * @param variant as it read then; may be empty
 * @param image as it was then; may be empty
 * @param physical whether it is delivered
 * @param quantity at least 1
 * @param options with their surcharges
 * @param unitPrice of one unit with its options
 * @param subtotal unit price times quantity
 */
public record OrderLine(String id, String itemId, String title, String variant, String image, boolean physical,
        int quantity, List<ChosenOption> options, Money unitPrice, Money subtotal) {

    public OrderLine {
        options = List.copyOf(options);
    }

    /** Title and variant, such as {@code Shirt, Blue, M}. */
    public String label() {
        return variant.isEmpty() ? title : title + ", " + variant;
    }
}
