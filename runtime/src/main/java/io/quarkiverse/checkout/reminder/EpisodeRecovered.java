package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * A cart that had been left was ordered after all, be it for a mail or not.
 * <p>
 * Fired by a job like {@link EpisodeAbandoned}: maybe more than once.
 *
 * @param episodeId the same if it is told again
 * @param cartId also the id of the order's checkout
 * @param at when it was ordered
 */
public record EpisodeRecovered(UUID episodeId, UUID cartId, Instant at) {
}
