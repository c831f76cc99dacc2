package io.quarkiverse.checkout.quote.internal;

/** A question for bounds, so that it is not taken for the same question for exact amounts. */
record Bounds<Q>(Q about) {
}
