package io.quarkiverse.checkout.checkout;

import java.util.List;

import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;

/**
 * The receipt of a withdrawal: what was stated and when, for the buyer to keep.
 *
 * @param shopName what the shop is called
 * @param order as it was agreed
 * @param withdrawal what was stated
 * @param lines what it is about
 */
public record WithdrawalMail(String shopName, Order order, Withdrawal withdrawal, List<OrderLine> lines) {
}
