package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.checkout.ReceiptAddition.Below;
import io.quarkiverse.checkout.order.Order;

/**
 * The receipt.
 *
 * @param shopName what the shop is called
 * @param order what was agreed
 * @param orderUrl address of the order page for the reader of this mail; empty where the shop's address is not configured
 * @param withdrawUrl where its reader withdraws from the contract; empty where that is not offered or the shop's address is not
 *        configured
 * @param below what is shown below the receipt, by feature
 * @param imageBase put before image addresses from the root of the site; empty where not configured
 */
public record ReceiptMail(String shopName, Order order, Optional<String> orderUrl, Optional<String> withdrawUrl,
        List<Below> below, String imageBase) {

    public ReceiptMail {
        below = List.copyOf(below);
    }
}
