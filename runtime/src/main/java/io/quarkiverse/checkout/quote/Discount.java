package io.quarkiverse.checkout.quote;

import java.util.Set;

import io.quarkiverse.checkout.money.Money;

/**
 * Something taken off.
 *
 * @param code the code typed, or the id of an automatic promotion
 * @param title what the shopper reads
 * @param automatic whether it applies without a code
 * @param lineIds the lines it is shared among, by what other discounts left of their subtotals; empty for all that
 *        can be bought
 * @param amount positive or zero; cut to what is left of those lines
 * @param freeFulfillment whether delivery costs nothing with it
 */
public record Discount(String code, String title, boolean automatic, Set<String> lineIds, Money amount,
        boolean freeFulfillment) {

    public Discount {
        lineIds = Set.copyOf(lineIds);
    }
}
