package io.quarkiverse.checkout.recommendation.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;

/**
 * An order to learn from.
 *
 * @param id the shop's own, 1 to 100 characters: no order is learned from twice
 */
record LearnedOrder(String id, Optional<PersonKey> person, LocalDate placedOn, Set<String> items) {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_ITEM = 200;

    LearnedOrder {
        items = Set.copyOf(items);
        require(!id.isBlank() && id.length() <= LONGEST_ID, "the id of an order must have 1 to 100 characters, was " + id);
        require(!items.isEmpty(), "order " + id + " has no items");
        require(items.stream().allMatch(item -> !item.isBlank() && item.length() <= LONGEST_ITEM),
                "the items of order " + id + " must have ids of 1 to 200 characters");
    }

    static LearnedOrder of(Order order, People people) {
        return new LearnedOrder(order.id().toString(), Optional.of(people.key(new EmailAddress(order.buyer().email()))),
                LocalDate.ofInstant(order.placedAt(), ZoneOffset.UTC),
                order.lines().stream().map(OrderLine::itemId).collect(Collectors.toSet()));
    }

    Lesson lesson(ModelSettings settings) {
        return Lesson.of(placedOn.toEpochDay(), items.size(), settings);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
