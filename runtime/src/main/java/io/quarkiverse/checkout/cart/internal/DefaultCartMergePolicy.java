package io.quarkiverse.checkout.cart.internal;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartMergePolicy;
import io.quarkus.arc.DefaultBean;

/** The guest's cart wins; what only the account's cart holds follows. */
@DefaultBean
@ApplicationScoped
class DefaultCartMergePolicy implements CartMergePolicy {

    @Override
    public List<CartLine> merge(Cart guest, Cart account) {
        List<CartLine> lines = new ArrayList<>(guest.lines());
        for (CartLine line : account.lines()) {
            if (guest.lines().stream().noneMatch(line::sameGoods)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }
}
