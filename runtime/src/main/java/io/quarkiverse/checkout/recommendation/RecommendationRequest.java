package io.quarkiverse.checkout.recommendation;

import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.contact.PersonKey;

/**
 * What something is to be recommended for.
 *
 * @param itemIds in the order or cart at hand
 * @param person who it is for, if that is known
 * @param most how many items are wanted, at most {@value #HIGHEST}
 * @param excluded what must not be answered, the items at hand among it
 */
public record RecommendationRequest(Set<String> itemIds, Optional<PersonKey> person, int most, Set<String> excluded) {

    public static final int HIGHEST = 100;

    public RecommendationRequest {
        itemIds = Set.copyOf(itemIds);
        excluded = Set.copyOf(excluded);
        if (most < 1 || most > HIGHEST) {
            throw new IllegalArgumentException("most must be between 1 and " + HIGHEST + ", was " + most);
        }
    }

    public boolean allows(String itemId) {
        return !excluded.contains(itemId) && !itemIds.contains(itemId);
    }
}
