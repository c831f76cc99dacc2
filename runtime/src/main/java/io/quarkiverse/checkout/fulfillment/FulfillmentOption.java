package io.quarkiverse.checkout.fulfillment;

import io.quarkiverse.checkout.money.Money;

/**
 * A way of delivery.
 *
 * @param id {@code [A-Za-z0-9._-]{1,60}}, unique in one answer
 * @param title tells it from its siblings, such as {@code Standard}
 * @param description such as {@code 2 to 4 working days}; empty for none; repeats neither title nor price
 * @param price never negative
 */
public record FulfillmentOption(String id, String title, String description, Money price) {
}
