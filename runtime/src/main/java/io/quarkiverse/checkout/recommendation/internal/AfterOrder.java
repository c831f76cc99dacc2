package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;

import io.quarkiverse.checkout.marketing.Addressee;
import io.quarkiverse.checkout.marketing.Elsewhere;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.recommendation.Recommended;

/**
 * What a mail after an order would be about.
 *
 * @param buyer who is written to
 * @param items what goes with it and can be bought now
 * @param elsewhere what the host knows of the buyer
 * @param withdrawn whether its buyer withdrew from some of it
 */
record AfterOrder(Order order, Addressee buyer, List<Recommended> items, Elsewhere elsewhere, boolean withdrawn) {

    AfterOrder {
        items = List.copyOf(items);
    }
}
