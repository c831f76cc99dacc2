package io.quarkiverse.checkout.quote.internal;

import java.util.Optional;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.Availability;
import io.quarkiverse.checkout.quote.LineIssue;
import io.quarkiverse.checkout.quote.LineIssue.Kind;

/** Decides whether so many of an item can be bought. */
final class LineIssues {

    private LineIssues() {
    }

    /**
     * @param quantity units of the line
     * @param wanted units over all lines of the item, which share its maximum and what is left
     * @param left units left; null if there is no limit
     */
    static Optional<LineIssue> find(Item item, int quantity, int wanted, Long left) {
        if (item.availability() == Availability.DISCONTINUED) {
            return Optional.of(new LineIssue(Kind.UNAVAILABLE, 0));
        }
        int most = item.limits().highest(left == null ? Long.MAX_VALUE : left);
        if (item.availability() == Availability.SOLD_OUT || most == 0) {
            return Optional.of(new LineIssue(Kind.SOLD_OUT, 0));
        }
        if (!item.limits().allow(quantity) || wanted > item.limits().maximum()) {
            return Optional.of(new LineIssue(Kind.OUTSIDE_LIMITS, most));
        }
        return wanted > most ? Optional.of(new LineIssue(Kind.TOO_FEW_LEFT, most)) : Optional.empty();
    }
}
