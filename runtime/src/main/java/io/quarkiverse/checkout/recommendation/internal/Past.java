package io.quarkiverse.checkout.recommendation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person bought before.
 *
 * @param orders how many, half of them forgotten after each half-life
 * @param bought in how many of these each item was
 */
public record Past(double orders, Map<String, Double> bought) {

    public static final Past NONE = new Past(0, Map.of());

    /** The latest orders say what somebody likes; more are not looked at. */
    public static final int MOST_ORDERS = 30;

    /** @param earlier orders of one person, at most {@value #MOST_ORDERS} */
    public static Past of(List<PastOrder> earlier, long day, ModelSettings settings) {
        Decay decay = new Decay(settings.historyHalfLife());
        Map<String, Double> bought = new HashMap<>();
        double orders = 0;
        for (PastOrder order : earlier) {
            double left = decay.left(day - order.day());
            orders += left;
            order.items().forEach(item -> bought.merge(item, left, Double::sum));
        }
        return new Past(orders, bought);
    }
}
