package io.quarkiverse.checkout.order;

import java.time.Instant;
import java.util.UUID;

/** An order came to its buyer. Fired within the transaction that notes it. */
public record OrderDelivered(UUID orderId, Instant at) {
}
