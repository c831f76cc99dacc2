package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.Suggestion;
import io.quarkiverse.checkout.checkout.Suggestions;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkiverse.checkout.recommendation.RecommendationQuery;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;
import io.quarkiverse.checkout.recommendation.Recommendations;

/** What the pages of the checkout recommend. */
@ApplicationScoped
class SuggestedItems implements Suggestions {

    private final RecommendationConfig config;
    private final StoredSettings settings;
    private final Recommendations recommendations;
    private final People people;

    SuggestedItems(RecommendationConfig config, StoredSettings settings, Recommendations recommendations, People people) {
        this.config = config;
        this.settings = settings;
        this.recommendations = recommendations;
        this.people = people;
    }

    @Override
    public List<Suggestion> find(Occasion occasion) {
        if (!config.enabled()) {
            return List.of();
        }
        RecommendationSettings current = settings.current();
        return current.shows(place(occasion.page())) ? find(occasion, current.number()) : List.of();
    }

    private List<Suggestion> find(Occasion occasion, int most) {
        RecommendationQuery query = new RecommendationQuery(occasion.itemIds(), occasion.buyer().map(people::key), most,
                Set.of(), occasion.locale());
        return recommendations.find(query).stream()
                .map(found -> new Suggestion(found.item(), ReasonTexts.of(found, occasion.locale()))).toList();
    }

    private static RecommendationPlace place(Page page) {
        return page == Page.CART ? RecommendationPlace.CART : RecommendationPlace.ORDER;
    }
}
