package io.quarkiverse.checkout.recommendation.internal;

/**
 * What one order teaches, in weights that are grown forward.
 *
 * @param pair added for every two of its items, and for each of them; 0 if the order is too long to teach that
 * @param order added once for the order, if it teaches about pairs; otherwise 0
 * @param sale added to what each of its items sells, and once for the order
 */
record Lesson(double pair, double order, double sale) {

    /** An order counts once, however many pairs it has: each of the items has one neighbour's worth to say. */
    static Lesson of(long day, int lines, ModelSettings settings) {
        Decay pairs = new Decay(settings.pairHalfLife());
        double sale = new Decay(settings.popularityHalfLife()).grown(day, 1);
        return lines > settings.longestOrder() ? new Lesson(0, 0, sale)
                : new Lesson(pairs.grown(day, 1.0 / Math.max(1, lines - 1)), pairs.grown(day, 1), sale);
    }
}
