package io.quarkiverse.checkout.recommendation.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Addressee;
import io.quarkiverse.checkout.order.Order;

/** Who is written to after an order. */
@ApplicationScoped
class Addressees {

    private final People people;

    Addressees(People people) {
        this.people = people;
    }

    Addressee of(Order order) {
        EmailAddress address = new EmailAddress(order.buyer().email());
        return new Addressee(people.key(address), Optional.of(address), Purpose.RECOMMENDATION, order.checkoutId(),
                order.locale(), order.country());
    }
}
