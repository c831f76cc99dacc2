package io.quarkiverse.checkout.cart.internal;

import java.util.List;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartProblem;

/** What to do with a locked cart. */
sealed interface CartEdit {

    record Write(CartContent content) implements CartEdit {
    }

    /** @param once names the edit, so that it is not done twice */
    record WriteUndoably(CartContent content, String once) implements CartEdit {
    }

    /** Back to what it was before the last undoable edit. */
    record Undo() implements CartEdit {
    }

    record Refuse(List<CartProblem> problems) implements CartEdit {
    }

    record Stale() implements CartEdit {
    }

    static CartEdit lines(Cart cart, List<CartLine> lines) {
        return new Write(CartContent.of(cart).withLines(lines));
    }

    static CartEdit codes(Cart cart, List<String> codes) {
        return new Write(CartContent.of(cart).withCodes(codes));
    }

    static CartEdit refuse(List<CartProblem> problems) {
        return new Refuse(problems);
    }

    static CartEdit stale() {
        return new Stale();
    }
}
