package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * The mail server took a reminder.
 * <p>
 * Fired by a job like {@link EpisodeAbandoned}: maybe more than once. A crash right after the mail was taken leaves its outcome
 * unknown, and nothing is told then.
 *
 * @param episodeId with {@code step} the same if it is told again
 * @param step 1 for the first one about the cart
 * @param at when it was handed over
 */
public record ReminderSent(UUID episodeId, UUID cartId, int step, Instant at) {
}
