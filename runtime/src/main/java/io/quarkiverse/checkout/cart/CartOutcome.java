package io.quarkiverse.checkout.cart;

import java.util.List;

/** What became of a change to a cart. */
public sealed interface CartOutcome {

    /**
     * It is done.
     *
     * @param secret for the browser to keep; new if the cart is
     */
    record Saved(Cart cart, CartSecret secret) implements CartOutcome {
    }

    /** It cannot be done, and nothing was changed. */
    record Refused(List<CartProblem> problems) implements CartOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The cart was changed elsewhere after the shopper saw it; nothing was changed now. */
    record Stale(Cart now) implements CartOutcome {
    }

    /** There is no such cart or line any more. */
    record Gone() implements CartOutcome {
    }
}
