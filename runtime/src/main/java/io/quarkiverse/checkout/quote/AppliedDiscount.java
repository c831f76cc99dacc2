package io.quarkiverse.checkout.quote;

import java.util.List;

import io.quarkiverse.checkout.money.Money;

/**
 * A promotion that counts.
 *
 * @param code the code typed, or the id of an automatic promotion
 * @param title what the shopper reads
 * @param automatic whether it applies without a code
 * @param amount what it takes off; positive
 * @param allocations what it is taken off from; they add up to the amount
 */
public record AppliedDiscount(String code, String title, boolean automatic, Money amount, List<Allocation> allocations) {

    public AppliedDiscount {
        allocations = List.copyOf(allocations);
    }

    /**
     * A share of the discount.
     *
     * @param lineId the line; empty for delivery
     * @param amount positive
     */
    public record Allocation(String lineId, Money amount) {
    }
}
