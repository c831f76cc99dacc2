package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkiverse.checkout.recommendation.Reason;
import io.quarkiverse.checkout.recommendation.Recommendation;
import io.quarkiverse.checkout.recommendation.RecommendationRequest;
import io.quarkiverse.checkout.recommendation.Recommender;
import io.quarkus.arc.DefaultBean;

/** The merchant's own pairs, then what was learned, then what sells best in the same category. What is left stays empty. */
@DefaultBean
@ApplicationScoped
class ChainedRecommender implements Recommender {

    private final MerchantChoices choices;
    private final PersonHistory history;
    private final KnowledgeTables tables;
    private final Categories categories;
    private final Clock clock;
    private final Ranking ranking = new Ranking(ModelSettings.DEFAULT);

    ChainedRecommender(MerchantChoices choices, PersonHistory history, KnowledgeTables tables, Categories categories,
            Clock clock) {
        this.choices = choices;
        this.history = history;
        this.tables = tables;
        this.categories = categories;
        this.clock = clock;
    }

    @Override
    public List<Recommendation> recommend(RecommendationRequest request) {
        Map<String, Reason> found = new LinkedHashMap<>();
        choices.pairs(request.itemIds()).forEach((item, chosen) -> chosen.stream().filter(request::allows)
                .forEach(other -> found.putIfAbsent(other, new Reason.GoesWith(item))));
        if (found.size() < request.most()) {
            learned(request).forEach(ranked -> found.putIfAbsent(ranked.item(), reason(ranked)));
        }
        if (found.size() < request.most()) {
            Set<String> taken = new HashSet<>(request.excluded());
            taken.addAll(request.itemIds());
            taken.addAll(found.keySet());
            categories.bestSellers(request.itemIds(), taken, request.most() - found.size())
                    .forEach(best -> found.put(best.itemId(), new Reason.BestSeller(best.category())));
        }
        return found.entrySet().stream().limit(request.most())
                .map(entry -> new Recommendation(entry.getKey(), entry.getValue())).toList();
    }

    /** Only what something speaks for; that it sells well is not enough. */
    private List<Ranked> learned(RecommendationRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Past past = request.person().map(person -> history.of(person, request.itemIds(), today)).orElse(Past.NONE);
        Knowledge knowledge = tables.of(ranking.asked(request.itemIds(), past), today);
        return ranking.rank(request.itemIds(), past, knowledge, List.of(), request::allows, RecommendationRequest.HIGHEST)
                .stream().filter(ranked -> ranked.again() || !ranked.because().isEmpty()).limit(request.most()).toList();
    }

    private static Reason reason(Ranked ranked) {
        return ranked.again() ? new Reason.BoughtBefore() : new Reason.BoughtTogether(ranked.because());
    }
}
