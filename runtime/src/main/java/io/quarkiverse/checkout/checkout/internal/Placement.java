package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.payment.PaymentRequest;

/**
 * A placement as it was read.
 *
 * @param reference the provider's; null until known
 * @param actionUrl where the shopper has to act; null if nowhere
 * @param decline why nothing came of it; null if not known or not so
 * @param agreement null once the order has it
 */
record Placement(UUID id, UUID checkoutId, PlacementState state, String handler, Money amount, String reference,
        String actionUrl, String decline, Agreement agreement, Instant holdUntil, int checks) {

    PaymentRequest request(URI returnUrl) {
        String email = agreement == null ? "" : agreement.buyer().email();
        Locale locale = agreement == null ? Locale.ROOT : agreement.locale();
        return new PaymentRequest(id, amount, returnUrl, email, locale);
    }

    static Reservation reservation(UUID id, Agreement agreement, Duration hold) {
        Map<String, Long> units = agreement.lines().stream()
                .collect(Collectors.groupingBy(OrderLine::itemId, Collectors.summingLong(OrderLine::quantity)));
        return new Reservation(id, units, hold);
    }
}
