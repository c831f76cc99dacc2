package io.quarkiverse.checkout.recommendation.internal;

/**
 * An item and why.
 *
 * @param because the item at hand that says most for it; empty if it only sells well
 * @param again whether the person bought it before, and that says more for it than anything else
 */
public record Ranked(String item, double score, String because, boolean again) {
}
