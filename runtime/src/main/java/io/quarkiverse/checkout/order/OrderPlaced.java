package io.quarkiverse.checkout.order;

/** An order was placed. Fired after the commit; what must not be lost is done by a job instead. */
public record OrderPlaced(Order order) {
}
