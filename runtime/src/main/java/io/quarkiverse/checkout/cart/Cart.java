package io.quarkiverse.checkout.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a shopper means to buy: intent only, never a price to be trusted.
 *
 * @param id identifies the cart to us; worthless without its secret
 * @param version counts changes
 * @param status whether it can still change
 * @param currency of the prices the shopper sees
 * @param lines in the order in which they were added
 * @param codes discount codes as typed, in upper case
 * @param owner key of the signed-in customer; empty for a guest
 * @param activeAt last change by a person
 * @param expiresAt when it is forgotten
 */
public record Cart(UUID id, long version, CartStatus status, Currency currency, List<CartLine> lines,
        List<String> codes, String owner, Instant activeAt, Instant expiresAt) {

    public Cart {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }

    public Optional<CartLine> line(String lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    public Set<String> itemIds() {
        return lines.stream().map(CartLine::itemId).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Units over all lines. */
    public int units() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }
}
