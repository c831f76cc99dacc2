package io.quarkiverse.checkout.recommendation.internal;

import java.util.Set;

/**
 * An order as far as it teaches.
 *
 * @param day by days since 1970
 */
public record PastOrder(long day, Set<String> items) {

    public PastOrder {
        items = Set.copyOf(items);
    }
}
