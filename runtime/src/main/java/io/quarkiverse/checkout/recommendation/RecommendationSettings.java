package io.quarkiverse.checkout.recommendation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where something is recommended, how much, and when.
 *
 * @param places those that are on
 * @param number how many items a place shows at most
 * @param days on which days after delivery mails go out, the first one first
 * @param followUps after how many days merchants contact a buyer, and again after that; 0 for never
 */
public record RecommendationSettings(Set<RecommendationPlace> places, int number, List<Integer> days, int followUps) {

    public static final int MOST_ITEMS = 8;
    public static final int MOST_MAILS = 3;
    public static final int LAST_DAY = 180;
    public static final int DAYS_APART = 3;
    public static final int LEAST_FOLLOW_UPS = 7;

    /** @throws IllegalArgumentException if that makes no sense; the message begins with what does not */
    public RecommendationSettings {
        places = places.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(places));
        days = List.copyOf(days);
        require(number >= 1 && number <= MOST_ITEMS, "number must be from 1 to " + MOST_ITEMS + ", was " + number);
        require(!days.isEmpty() && days.size() <= MOST_MAILS, "days must be 1 to " + MOST_MAILS + ", were " + days);
        require(days.stream().allMatch(day -> day >= 1 && day <= LAST_DAY),
                "days must be from 1 to " + LAST_DAY + ", were " + days);
        require(followUps == 0 || followUps >= LEAST_FOLLOW_UPS && followUps <= LAST_DAY,
                "follow-ups must be 0 or from " + LEAST_FOLLOW_UPS + " to " + LAST_DAY + ", was " + followUps);
        for (int i = 1; i < days.size(); i++) {
            require(days.get(i) - days.get(i - 1) >= DAYS_APART,
                    "days must rise by " + DAYS_APART + " or more, were " + days);
        }
    }

    public boolean shows(RecommendationPlace place) {
        return places.contains(place);
    }

    /** Whether merchants contact buyers at all. */
    public boolean followsUp() {
        return followUps > 0;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
