package io.quarkiverse.checkout.order;

import java.util.Optional;
import java.util.UUID;

/** The orders, for a host to read. */
public interface Orders {

    Optional<Order> find(UUID id);

    Optional<Order> findByNumber(String number);

    Optional<Order> findByCheckout(UUID checkoutId);
}
