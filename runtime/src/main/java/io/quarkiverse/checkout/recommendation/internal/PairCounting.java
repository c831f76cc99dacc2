package io.quarkiverse.checkout.recommendation.internal;

/** Learns everything again from the orders that are remembered: the work of a night where a shop is large. */
interface PairCounting {

    /** @return how many orders were learned from */
    long count();
}
