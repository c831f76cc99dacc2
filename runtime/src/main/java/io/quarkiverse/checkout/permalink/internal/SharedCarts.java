package io.quarkiverse.checkout.permalink.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.permalink.Share;
import io.quarkiverse.checkout.permalink.ShareScope;

/** What a link to a cart shows: the goods of the cart and nothing else of it. */
@ApplicationScoped
class SharedCarts {

    private final Carts carts;

    SharedCarts(Carts carts) {
        this.carts = carts;
    }

    /**
     * What a link shows now.
     *
     * @param wanted the goods
     * @param notes how they differ from when the link was made
     * @param over whether there is nothing to join any more
     */
    record Shown(List<Wanted> wanted, List<String> notes, boolean over) {

        List<String> notes(Proposal proposal) {
            return Stream.concat(notes.stream(), proposal.notes().stream()).toList();
        }
    }

    Shown of(Share share, LinkMessages texts) {
        Optional<Cart> cart = share.cartId().flatMap(carts::find).filter(Cart::isOpen);
        if (share.scope() == ShareScope.COPY || cart.isEmpty()) {
            return new Shown(Wanted.of(share.lines()), List.of(), share.scope() == ShareScope.TOGETHER && cart.isEmpty());
        }
        Map<String, CartLine> then = byId(share.lines());
        List<Wanted> wanted = cart.get().lines().stream()
                .map(line -> Wanted.of(line, then.getOrDefault(line.id(), line).seenPrice())).toList();
        return new Shown(wanted, changes(then, byId(cart.get().lines()), texts), false);
    }

    private static List<String> changes(Map<String, CartLine> before, Map<String, CartLine> after, LinkMessages texts) {
        int added = (int) after.keySet().stream().filter(id -> !before.containsKey(id)).count();
        int removed = (int) before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        int changed = (int) after.values().stream()
                .filter(line -> before.containsKey(line.id()) && before.get(line.id()).quantity() != line.quantity()).count();
        return added + removed + changed == 0 ? List.of() : List.of(texts.changedSince(added, removed, changed));
    }

    private static Map<String, CartLine> byId(List<CartLine> lines) {
        return lines.stream().collect(Collectors.toMap(CartLine::id, Function.identity()));
    }
}
