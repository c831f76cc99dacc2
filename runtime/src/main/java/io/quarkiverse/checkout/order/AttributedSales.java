package io.quarkiverse.checkout.order;

import java.time.Instant;
import java.util.Map;

import io.quarkiverse.checkout.money.Money;

/**
 * What came from one place.
 *
 * @param attribution where from, by name such as {@code utm_source}; never empty
 * @param orders how many
 * @param revenue the sum of their totals, less what was given back
 * @param last when the newest of them was placed
 */
public record AttributedSales(Map<String, String> attribution, long orders, Money revenue, Instant last) {
}
