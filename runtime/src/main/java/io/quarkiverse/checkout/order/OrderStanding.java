package io.quarkiverse.checkout.order;

import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.money.Money;

/**
 * How an order stands.
 *
 * @param person who placed it; null for orders older than persons are
 * @param refunded what was given back so far
 */
public record OrderStanding(OrderStatus status, PersonKey person, Money refunded) {
}
