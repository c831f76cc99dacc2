package io.quarkiverse.checkout.quote;

import io.quarkiverse.checkout.money.Money;

/**
 * A promotion that counts.
 *
 * @param code the code typed, or the id of an automatic promotion
 * @param title what the shopper reads
 * @param automatic whether it applies without a code
 * @param amount what it takes off; positive
 */
public record AppliedDiscount(String code, String title, boolean automatic, Money amount) {
}
