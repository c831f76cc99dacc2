package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.checkout.checkout.Withdrawal;
import io.quarkiverse.checkout.checkout.WithdrawalPage.Known;
import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;

/**
 * An order that somebody may want to withdraw from.
 *
 * @param proved whether the visitor has read the buyer's mail
 * @param orderAddress of the order's page
 * @param declared what was stated already
 * @param open lines that can still be withdrawn from; empty if there are none or it is too late
 */
record WithdrawalCase(Order order, boolean proved, String orderAddress, List<Withdrawal> declared, List<OrderLine> open) {

    String address() {
        return orderAddress + "/withdraw";
    }

    /** Who bought. */
    Known owner() {
        String name = Stream.of(order.destination(), order.billing()).filter(address -> address != null)
                .map(Address::fullName).filter(text -> !text.isEmpty()).findFirst().orElse("");
        return new Known(name, order.buyer().email());
    }

    List<OrderLine> lines(List<String> ids) {
        return order.lines().stream().filter(line -> ids.contains(line.id())).toList();
    }

    /** As much of a name or address as the visitor may see. */
    Known shown(String name, String email) {
        return proved ? new Known(name, email) : new Known(Masks.name(name), Masks.email(email));
    }
}
