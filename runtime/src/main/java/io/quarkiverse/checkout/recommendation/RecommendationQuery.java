package io.quarkiverse.checkout.recommendation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.contact.PersonKey;

/**
 * What a page or mail asks for.
 *
 * @param itemIds in the order or cart at hand
 * @param person who it is for, if that is known
 * @param most how many places there are
 * @param excluded what must not be shown beside what is excluded anyway, such as what was returned
 * @param locale the shopper's language
 */
public record RecommendationQuery(Set<String> itemIds, Optional<PersonKey> person, int most, Set<String> excluded,
        Locale locale) {

    public RecommendationQuery {
        itemIds = Set.copyOf(itemIds);
        excluded = Set.copyOf(excluded);
    }
}
