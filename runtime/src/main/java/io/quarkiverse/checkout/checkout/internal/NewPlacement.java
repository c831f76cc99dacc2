package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.Promotions;

/**
 * An attempt about to be stored.
 *
 * @param discounts whose uses are claimed with it
 */
record NewPlacement(UUID id, UUID checkoutId, Agreement agreement, List<AppliedDiscount> discounts, byte[] accessHash,
        Duration hold) {

    Promotions.Claim claim() {
        return new Promotions.Claim(id, discounts, agreement.customer());
    }

    Reservation reservation() {
        return Placement.reservation(id, agreement, hold);
    }
}
