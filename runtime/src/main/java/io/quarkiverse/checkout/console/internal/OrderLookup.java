package io.quarkiverse.checkout.console.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.console.OrderTotals;
import io.quarkiverse.checkout.console.OrderTotals.Shown;
import io.quarkiverse.checkout.console.Trace;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.quote.ShownQuote;
import io.quarkiverse.checkout.quote.ShownQuotes;

/** Finds what was agreed for an order, and what had been shown. */
@ApplicationScoped
class OrderLookup {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Orders orders;
    private final ShownQuotes shown;

    OrderLookup(Orders orders, ShownQuotes shown) {
        this.orders = orders;
        this.shown = shown;
    }

    /** @param number as typed */
    Optional<OrderTotals> find(String number) {
        return Optional.of(number).filter(typed -> NUMBER.matcher(typed).matches()).flatMap(orders::findByNumber)
                .map(this::totals);
    }

    private OrderTotals totals(Order order) {
        Map<String, String> lines = order.lines().stream()
                .collect(Collectors.toMap(OrderLine::id, line -> (line.title() + " " + line.variant()).strip()));
        return new OrderTotals(order.number(), order.placedAt(), order.fulfillment(), order.payment().title(),
                Trace.of(order.currency(), order.charges(), lines),
                shown.find(order.paymentId()).map(record -> shown(record, order, lines)));
    }

    private static Shown shown(ShownQuote record, Order order, Map<String, String> lines) {
        return new Shown(record, Trace.of(record.currency(), record.charges(), lines),
                record.total().equals(order.total()));
    }
}
