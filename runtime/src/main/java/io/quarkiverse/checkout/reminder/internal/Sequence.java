package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.marketing.Limits;
import io.quarkiverse.checkout.marketing.QuietHours;

/**
 * When reminders go out.
 *
 * @param idle how long nobody has to be at a cart until it counts as abandoned
 * @param delays from then to each step, one to three, rising
 * @param limits what one person may get
 */
record Sequence(Duration idle, List<Duration> delays, QuietHours quiet, Limits limits) {

    private static final int MOST = 3;

    Sequence {
        delays = List.copyOf(delays);
        require(!idle.isNegative() && !idle.isZero(), "idle must be more than zero");
        require(!delays.isEmpty() && delays.size() <= MOST, "steps must be 1 to " + MOST);
        require(!delays.get(0).isNegative(), "steps must not be negative");
        for (int i = 1; i < delays.size(); i++) {
            require(delays.get(i).minus(delays.get(i - 1)).compareTo(Limits.LEAST_GAP) >= 0,
                    "steps must be 12 hours apart or more");
        }
    }

    /** @param seed of the episode, for spreading what quiet hours hold up */
    List<PlannedStep> plan(Instant abandonedAt, List<ZoneId> zones, long seed) {
        return IntStream.range(0, delays.size()).mapToObj(i -> new PlannedStep(i + 1, abandonedAt,
                quiet.next(abandonedAt.plus(delays.get(i)), zones, seed + i))).toList();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
