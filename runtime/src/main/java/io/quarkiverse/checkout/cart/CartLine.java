package io.quarkiverse.checkout.cart;

import java.util.Map;

import io.quarkiverse.checkout.money.Money;

/**
 * A line item of a cart.
 *
 * @param id names the line within its cart
 * @param itemId the catalogue's id
 * @param quantity at least 1
 * @param options what the shopper chose or wrote, by option name; nothing empty
 * @param seenPrice unit price with options when the shopper last changed the line: to tell that it moved, never to charge
 */
public record CartLine(String id, String itemId, int quantity, Map<String, String> options, Money seenPrice) {

    public CartLine {
        options = Map.copyOf(options);
    }

    public CartLine withQuantity(int quantity) {
        return new CartLine(id, itemId, quantity, options, seenPrice);
    }

    public CartLine seenAt(Money price) {
        return new CartLine(id, itemId, quantity, options, price);
    }

    /** Whether it is the same thing with the same options. */
    public boolean sameGoods(CartLine other) {
        return itemId.equals(other.itemId) && options.equals(other.options);
    }
}
