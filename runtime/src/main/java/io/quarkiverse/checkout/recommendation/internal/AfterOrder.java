package io.quarkiverse.checkout.recommendation.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.marketing.Addressee;
import io.quarkiverse.checkout.marketing.Elsewhere;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.recommendation.Recommended;

/**
 * What a mail after an order would be about.
 *
 * @param buyer who is written to
 * @param items what goes with it and can be bought now
 * @param elsewhere what the host knows of the buyer
 */
record AfterOrder(Order order, Addressee buyer, List<Recommended> items, Elsewhere elsewhere) {

    AfterOrder {
        items = List.copyOf(items);
    }

    /** As long as nobody tells of a delivery. What is not delivered is there at once. */
    static Instant assumedDelivery(Order order, Duration transit) {
        return order.lines().stream().anyMatch(OrderLine::physical) ? order.placedAt().plus(transit) : order.placedAt();
    }
}
