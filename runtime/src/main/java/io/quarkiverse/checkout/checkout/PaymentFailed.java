package io.quarkiverse.checkout.checkout;

import java.util.UUID;

/**
 * A payment did not come about, and what was held for it is free again. Fired after the commit.
 *
 * @param checkoutId whose order was not placed
 * @param handler id of the way to pay
 * @param reason name of a {@link io.quarkiverse.checkout.payment.DeclineReason}, or {@code OUT_OF_STOCK}
 */
public record PaymentFailed(UUID checkoutId, String handler, String reason) {
}
