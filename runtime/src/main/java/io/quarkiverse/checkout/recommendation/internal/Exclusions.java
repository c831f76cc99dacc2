package io.quarkiverse.checkout.recommendation.internal;

import java.util.HashSet;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationQuery;

/** What must not be recommended to somebody. */
@ApplicationScoped
class Exclusions {

    private static final String FIND = """
            SELECT item_id FROM checkout_recommendation_off
            UNION
            SELECT item_id FROM checkout_recommendation_order, unnest(items) AS bought
            JOIN checkout_recommendation_item ON number = bought
            WHERE person = ? AND category <> ALL (?)""";

    private final Sql sql;
    private final String[] repeatCategories;

    Exclusions(DataSource dataSource, RecommendationConfig config) {
        sql = new Sql(dataSource);
        repeatCategories = config.repeatCategories().orElse(Set.of()).toArray(String[]::new);
    }

    Set<String> of(RecommendationQuery query) {
        Set<String> excluded = new HashSet<>(query.excluded());
        excluded.addAll(query.itemIds());
        excluded.addAll(sql.query("finding what not to recommend", FIND, row -> row.getString("item_id"),
                query.person().map(PersonKey::bytes).orElse(null), repeatCategories));
        return excluded;
    }
}
