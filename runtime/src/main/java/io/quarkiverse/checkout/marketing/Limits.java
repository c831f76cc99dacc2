package io.quarkiverse.checkout.marketing;

import java.time.Duration;

/**
 * What one person may get, over all kinds of mail.
 *
 * @param gap between two mails, at least 12 hours
 * @param most mails within seven days
 * @param coolDown from the last mail of a kind about one thing to the first about another
 */
public record Limits(Duration gap, int most, Duration coolDown) {

    public static final Duration WINDOW = Duration.ofDays(7);
    public static final Duration LEAST_GAP = Duration.ofHours(12);

    public Limits {
        require(gap.compareTo(LEAST_GAP) >= 0, "gap must be at least 12 hours");
        require(most >= 1, "most must be at least 1");
        require(!coolDown.isNegative(), "cool-down must not be negative");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
