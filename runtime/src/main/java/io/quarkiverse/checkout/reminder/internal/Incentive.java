package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;

/**
 * What a mail gives its reader.
 *
 * @param promotion whose codes are issued
 * @param lifetime how long a code counts, from the mail on
 */
record Incentive(String promotion, Duration lifetime) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** @throws IllegalArgumentException that says what is wrong */
    Incentive {
        if (promotion.isBlank()) {
            throw new IllegalArgumentException("promotion must be the id of a promotion");
        }
        if (lifetime.compareTo(Duration.ofHours(1)) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("promotion-lifetime must be between an hour and a year, not " + lifetime);
        }
    }
}
