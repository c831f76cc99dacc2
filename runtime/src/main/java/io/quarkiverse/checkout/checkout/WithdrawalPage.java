package io.quarkiverse.checkout.checkout;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;

/**
 * The page of a withdrawal: what was declared already, and a form for the rest or its last step.
 *
 * @param shell what is around it
 * @param order as it was agreed
 * @param address of this page
 * @param orderAddress of the order's page
 * @param receipts what was declared already
 * @param open lines that can still be withdrawn from; empty if there are none
 * @param form what was typed so far; fields are {@code extent}, {@code line.<id>}, {@code name} and {@code email}
 * @param known what is used where nothing is typed
 * @param statement what the buyer is asked to confirm; null as long as the form is filled in
 */
public record WithdrawalPage(Shell shell, Order order, String address, String orderAddress, List<Statement> receipts,
        List<OrderLine> open, Form form, Known known, Statement statement) {

    /**
     * Who bought, as far as the visitor may see it.
     *
     * @param name empty if the order has none
     */
    public record Known(String name, String email) {
    }

    /**
     * What a buyer states.
     *
     * @param lines what it is about
     * @param name who withdraws
     * @param email where the receipt goes
     * @param at when it reached us; null as long as it is not confirmed
     */
    public record Statement(List<OrderLine> lines, String name, String email, Instant at) {
    }
}
