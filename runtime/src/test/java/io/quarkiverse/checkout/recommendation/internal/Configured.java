package io.quarkiverse.checkout.recommendation.internal;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;

/** A configuration of tests. */
record Configured(Set<RecommendationPlace> places, int number, List<Integer> days, Period memory)
        implements
            RecommendationConfig {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Optional<Set<String>> repeatCategories() {
        return Optional.empty();
    }

    @Override
    public int followUps() {
        return 0;
    }

    @Override
    public Duration transit() {
        return Duration.ofDays(5);
    }

    @Override
    public Duration coolDown() {
        return Duration.ofDays(14);
    }

    @Override
    public int holdOut() {
        return 0;
    }
}
