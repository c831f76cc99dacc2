package io.quarkiverse.checkout.order;

import java.util.UUID;

/**
 * An order to be placed.
 *
 * @param checkoutId the checkout it comes from
 * @param paymentId the attempt that paid it
 * @param agreement what was agreed
 * @param reference the provider's name of the payment
 * @param captured whether the amount is taken already
 * @param accessHash hash of the secret that the browser opens the order page with
 */
public record NewOrder(UUID checkoutId, UUID paymentId, Agreement agreement, String reference, boolean captured,
        byte[] accessHash) {
}
