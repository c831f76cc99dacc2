package io.quarkiverse.checkout.recommendation.internal;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.HoldOut;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;

/** Those to whom no mail recommends anything, to see what difference it makes. */
@ApplicationScoped
class ComparisonGroup {

    private final HoldOut holdOut;

    ComparisonGroup(DataSource dataSource, RecommendationConfig config) {
        holdOut = new HoldOut(new ShopKey(dataSource, "hold-out")::sign, "recommendations", config.holdOut());
    }

    boolean holds(PersonKey person) {
        return holdOut.holds(person);
    }
}
