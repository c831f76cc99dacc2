package io.quarkiverse.checkout.recommendation;

import java.util.List;

/** What pages and mails recommend. */
public interface Recommendations {

    /**
     * Items that can be bought now and that nothing speaks against: neither at hand, nor switched off by the merchant, nor
     * bought before by the person unless their category is one of repeat purchases.
     *
     * @return at most so many as there are places, the best first; none if nothing makes sense or the {@link Recommender} fails
     */
    List<Recommended> find(RecommendationQuery query);
}
