package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Map;

/**
 * What was learned, as of a day.
 *
 * @param meanWeight of an order that teaches about pairs
 * @param orders how many there were, with half of them forgotten after each half-life
 * @param items by id; what nobody ever bought is absent
 */
record Knowledge(double meanWeight, double orders, Map<String, Learned> items) {

    /**
     * What is known about an item.
     *
     * @param weight of all orders it was in
     * @param share of the orders of late that it was in
     * @param neighbours what was bought with it, the strongest first
     */
    record Learned(double weight, double share, List<Neighbour> neighbours) {

        static final Learned NOTHING = new Learned(0, 0, List.of());
    }

    /**
     * What was bought with an item.
     *
     * @param weight of the orders that both were in
     * @param share of the orders of late that the neighbour was in
     */
    record Neighbour(String item, double weight, double share) {
    }

    Learned of(String item) {
        return items.getOrDefault(item, Learned.NOTHING);
    }
}
