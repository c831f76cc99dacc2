package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.ShownQuote;

/**
 * An attempt about to be stored.
 *
 * @param seen the record of what was shown
 * @param discounts whose uses are claimed with it
 */
record NewPlacement(UUID id, UUID checkoutId, Agreement agreement, ShownQuote seen, List<AppliedDiscount> discounts,
        byte[] accessHash, Duration hold) {

    Promotions.Claim claim() {
        return new Promotions.Claim(id, discounts, agreement.customer());
    }

    Reservation reservation() {
        return Placement.reservation(id, agreement, hold);
    }
}
