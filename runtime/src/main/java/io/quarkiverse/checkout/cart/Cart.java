package io.quarkiverse.checkout.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
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
 * @param codes discount codes as typed, in upper case; in a joint cart, those of this shopper
 * @param owner key of the signed-in customer; empty for a guest
 * @param activeAt last change by a person
 * @param expiresAt when it is forgotten
 * @param attribution where its things came from, by name such as {@code utm_source}; empty unless a link said so
 * @param undoable whether its last change can be undone
 * @param standing how the shopper who asks stands to it
 */
public record Cart(UUID id, long version, CartStatus status, Currency currency, List<CartLine> lines,
        List<String> codes, String owner, Instant activeAt, Instant expiresAt, Map<String, String> attribution,
        boolean undoable, Standing standing) {

    private static final UUID NOWHERE = new UUID(0, 0);

    public Cart {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
        attribution = Map.copyOf(attribution);
    }

    /** A cart that nobody has: to find out what things would cost. */
    public static Cart imagined(Currency currency, List<CartLine> lines, List<String> codes, String owner, Instant now) {
        return new Cart(NOWHERE, 0, CartStatus.OPEN, currency, lines, codes, owner, now, now, Map.of(), false,
                Standing.alone(NOWHERE));
    }

    public Cart withLines(List<CartLine> others) {
        return new Cart(id, version, status, currency, others, codes, owner, activeAt, expiresAt, attribution, undoable,
                standing);
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

    /** Whether it can still change. */
    public boolean isOpen() {
        return status == CartStatus.OPEN;
    }

    /** Units over all lines. */
    public int units() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }
}
