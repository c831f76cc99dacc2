package io.quarkiverse.checkout.checkout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A statement by which a buyer withdrew from an order, or from some of its lines.
 *
 * @param id ours
 * @param lines ids of the order's lines that it is about
 * @param name who withdrew
 * @param email where the receipt went
 * @param at when it reached us
 */
public record Withdrawal(UUID id, UUID orderId, List<String> lines, String name, String email, Instant at) {

    public Withdrawal {
        lines = List.copyOf(lines);
    }
}
