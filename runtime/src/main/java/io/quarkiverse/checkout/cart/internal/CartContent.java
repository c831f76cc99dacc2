package io.quarkiverse.checkout.cart.internal;

import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;

/** What a change of a cart writes. */
record CartContent(List<CartLine> lines, List<String> codes, Map<String, String> attribution) {

    static final CartContent NOTHING = new CartContent(List.of(), List.of(), Map.of());

    static CartContent of(Cart cart) {
        return new CartContent(cart.lines(), cart.codes(), cart.attribution());
    }

    CartContent withLines(List<CartLine> lines) {
        return new CartContent(lines, codes, attribution);
    }

    CartContent withCodes(List<String> codes) {
        return new CartContent(lines, codes, attribution);
    }
}
