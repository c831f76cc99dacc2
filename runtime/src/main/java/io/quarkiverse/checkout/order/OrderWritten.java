package io.quarkiverse.checkout.order;

import java.util.UUID;

/** An order was written. Fired within the transaction that places it, for jobs to be added that must not be lost. */
public record OrderWritten(UUID orderId) {
}
