package io.quarkiverse.checkout.recommendation.internal;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * The strongest neighbours of an item, kept up to date without a look at the others: weights only grow, so whoever becomes one
 * of the strongest does it at the moment of growing.
 */
final class Strongest {

    private final int[] items;
    private final double[] weights;
    private final IntBinaryOperator ties;
    private int size;

    /** @param ties compares two neighbours of the same weight */
    Strongest(int most, IntBinaryOperator ties) {
        items = new int[most];
        weights = new double[most];
        this.ties = ties;
    }

    /** A neighbour has a weight now, and had a lower one before. */
    void raise(int item, double weight) {
        int place = 0;
        while (place < size && items[place] != item) {
            place++;
        }
        if (place == size) {
            if (size == items.length && !isBefore(item, weight, size - 1)) {
                return;
            }
            size = Math.min(size + 1, items.length);
            place = size - 1;
        }
        for (; place > 0 && isBefore(item, weight, place - 1); place--) {
            items[place] = items[place - 1];
            weights[place] = weights[place - 1];
        }
        items[place] = item;
        weights[place] = weight;
    }

    /** The strongest first. */
    int[] items() {
        return Arrays.copyOf(items, size);
    }

    double weight(int place) {
        return weights[place];
    }

    private boolean isBefore(int item, double weight, int place) {
        return weight > weights[place] || weight == weights[place] && ties.applyAsInt(item, items[place]) < 0;
    }
}
