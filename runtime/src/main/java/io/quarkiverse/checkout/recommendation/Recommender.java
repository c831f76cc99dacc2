package io.quarkiverse.checkout.recommendation;

import java.util.List;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * What goes with what somebody has bought, or is about to buy.
 * <ul>
 * <li><b>Decides</b> which items are recommended, in which order, and why.</li>
 * <li><b>Called</b> for each page and mail that has a place for recommendations; again, with more exclusions, where some of the
 * answers cannot be sold.</li>
 * <li><b>Default</b>: the merchant's own pairs, then what is learned from the shop's orders, then what sells best in the same
 * category.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.recommender.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: without an answer in time nothing is recommended, and the page or mail does without. Items that are
 * unknown, unavailable, excluded or repeated are left out, and so is what is answered too much; nothing takes their place but
 * what the hook answers.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface Recommender {

    /** @return at most so many as are wanted, the best first; fewer if no more make sense. Never null. */
    List<Recommendation> recommend(RecommendationRequest request);
}
