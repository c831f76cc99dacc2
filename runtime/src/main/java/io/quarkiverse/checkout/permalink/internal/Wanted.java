package io.quarkiverse.checkout.permalink.internal;

import java.util.List;

import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.money.Money;

/**
 * A thing that a link is about.
 *
 * @param seen its unit price when the link was made; null if the link does not know
 */
record Wanted(NewLine line, Money seen) {

    static List<Wanted> of(List<CartLine> lines) {
        return lines.stream().map(line -> of(line, line.seenPrice())).toList();
    }

    static Wanted of(CartLine line, Money seen) {
        return new Wanted(new NewLine(line.itemId(), line.quantity(), line.options()), seen);
    }
}
