package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * What counts for whether a person may be written to about a cart.
 *
 * @param here their answer with this very cart: anybody can type an address, so leave that came with one cart is none for
 *        another
 * @param bought when they last placed an order that was not cancelled
 * @param spared since when they have had a chance to refuse and left it, with whatever cart
 * @param now the moment in question
 */
public record ConsentFacts(ConsentAnswer here, Optional<Instant> bought, Optional<Instant> spared, Instant now) {

    /** Whether they bought after they could have refused. */
    boolean boughtAndSpared() {
        return bought.isPresent() && spared.isPresent() && !spared.get().isAfter(bought.get());
    }
}
