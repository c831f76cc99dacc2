package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets orders of long ago, with the pairs that only they had: a week's worth at a time. */
@ApplicationScoped
class Forgetting {

    private final LearnedTables tables;
    private final PairCounting counting;
    private final RecommendationConfig config;
    private final Clock clock;

    Forgetting(LearnedTables tables, PairCounting counting, RecommendationConfig config, Clock clock) {
        this.tables = tables;
        this.counting = counting;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "checkout-recommendation-memory", cron = "0 17 3 ? * SUN", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        if (config.enabled() && tables.forgetBefore(LocalDate.now(clock).minus(config.memory())) > 0) {
            counting.count();
        }
    }
}
