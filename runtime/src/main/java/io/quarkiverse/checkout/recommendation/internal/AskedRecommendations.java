package io.quarkiverse.checkout.recommendation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.recommendation.Reason;
import io.quarkiverse.checkout.recommendation.Recommendation;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationQuery;
import io.quarkiverse.checkout.recommendation.RecommendationRequest;
import io.quarkiverse.checkout.recommendation.Recommendations;
import io.quarkiverse.checkout.recommendation.Recommended;
import io.quarkiverse.checkout.recommendation.Recommender;

/** Asks the hook, again without what turned out not to be for sale, and never shows what it must not. */
@ApplicationScoped
class AskedRecommendations implements Recommendations {

    private static final Logger LOG = Logger.getLogger(AskedRecommendations.class);
    private static final int ROUNDS = 3;

    private final Recommender recommender;
    private final HookCalls calls;
    private final Exclusions exclusions;
    private final Shelf shelf;
    private final RecommendationConfig config;

    AskedRecommendations(Recommender recommender, HookCalls calls, Exclusions exclusions, Shelf shelf,
            RecommendationConfig config) {
        this.recommender = recommender;
        this.calls = calls;
        this.exclusions = exclusions;
        this.shelf = shelf;
        this.config = config;
    }

    @Override
    public List<Recommended> find(RecommendationQuery query) {
        if (!config.enabled() || query.itemIds().isEmpty()) {
            return List.of();
        }
        try {
            return search(query);
        } catch (HookFaultException e) {
            LOG.warnf("Nothing is recommended: %s", e.getMessage());
            return List.of();
        }
    }

    private List<Recommended> search(RecommendationQuery query) {
        Map<String, Recommended> found = new LinkedHashMap<>();
        Set<String> refused = new HashSet<>(exclusions.of(query));
        for (int round = 0; round < ROUNDS && found.size() < query.most(); round++) {
            int wanted = query.most() - found.size();
            List<Recommendation> answers = ask(query, refused, wanted);
            answers.forEach(answer -> refused.add(answer.itemId()));
            shown(answers, query).forEach(shown -> found.put(shown.item().id(), shown));
            if (answers.size() < wanted) {
                break; // there are no more
            }
        }
        return new ArrayList<>(found.values());
    }

    private List<Recommendation> ask(RecommendationQuery query, Set<String> refused, int most) {
        RecommendationRequest request = new RecommendationRequest(query.itemIds(), query.person(), most, refused);
        List<Recommendation> answers = calls.ask(Recommender.class, recommender, request, this::answer).value();
        return answers.stream().filter(answer -> answer != null && request.allows(answer.itemId())).limit(most).toList();
    }

    private List<Recommendation> answer(RecommendationRequest request) {
        List<Recommendation> answers = recommender.recommend(request);
        if (answers == null) {
            throw new HookFaultException(HookFaultException.name(recommender), null, "the answer is never null");
        }
        return answers;
    }

    private List<Recommended> shown(List<Recommendation> answers, RecommendationQuery query) {
        Set<String> asked = answers.stream().map(Recommendation::itemId).collect(Collectors.toSet());
        answers.forEach(answer -> with(answer.reason()).ifPresent(asked::add));
        Map<String, Item> items = shelf.items(asked, query.locale());
        Set<String> available = shelf.available(items);
        return answers.stream().filter(answer -> available.contains(answer.itemId()))
                .map(answer -> new Recommended(items.get(answer.itemId()), answer.reason(),
                        with(answer.reason()).map(items::get)))
                .toList();
    }

    private static Optional<String> with(Reason reason) {
        return reason instanceof Reason.GoesWith own ? Optional.of(own.itemId())
                : reason instanceof Reason.BoughtTogether together ? Optional.of(together.itemId()) : Optional.empty();
    }
}
