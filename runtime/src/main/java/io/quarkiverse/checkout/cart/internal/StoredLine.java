package io.quarkiverse.checkout.cart.internal;

import java.util.Map;

import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.money.Money;

/** A line in the database; short names, as there are many. */
record StoredLine(String id, String item, int qty, Map<String, String> options, long price, String currency) {

    static StoredLine of(CartLine line) {
        return new StoredLine(line.id(), line.itemId(), line.quantity(), line.options(), line.seenPrice().minor(),
                line.seenPrice().currency().getCurrencyCode());
    }

    CartLine toLine() {
        return new CartLine(id, item, qty, options, Money.of(price, currency));
    }
}
