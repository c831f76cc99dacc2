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
     * @param wanted units over all lines of the item
     * @param left units left; null if there is no limit
     */
    static Optional<LineIssue> find(Item item, int wanted, Long left) {
        if (item.availability() == Availability.DISCONTINUED) {
            return Optional.of(new LineIssue(Kind.UNAVAILABLE, 0));
        }
        int most = item.limits().highest(left == null ? Long.MAX_VALUE : left);
        if (item.availability() == Availability.SOLD_OUT || most == 0) {
            return Optional.of(new LineIssue(Kind.SOLD_OUT, 0));
        }
        if (!item.limits().allow(wanted)) {
            return Optional.of(new LineIssue(Kind.OUTSIDE_LIMITS, most));
        }
        return wanted > most ? Optional.of(new LineIssue(Kind.TOO_FEW_LEFT, most)) : Optional.empty();
    }
}
