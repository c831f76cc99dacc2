package io.quarkiverse.checkout.cart.internal;

import java.util.List;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartProblem;

/** What to do with a locked cart. */
sealed interface CartEdit {

    record Write(List<CartLine> lines, List<String> codes) implements CartEdit {
    }

    record Refuse(List<CartProblem> problems) implements CartEdit {
    }

    record Stale() implements CartEdit {
    }

    static CartEdit lines(Cart cart, List<CartLine> lines) {
        return new Write(lines, cart.codes());
    }

    static CartEdit codes(Cart cart, List<String> codes) {
        return new Write(cart.lines(), codes);
    }

    static CartEdit refuse(List<CartProblem> problems) {
        return new Refuse(problems);
    }

    static CartEdit stale() {
        return new Stale();
    }
}
