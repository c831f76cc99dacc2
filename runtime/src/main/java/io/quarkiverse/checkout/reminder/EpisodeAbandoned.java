package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * A cart of somebody who can be reached was left; its mails are planned.
 * <p>
 * Fired by a job, so that none is lost: after the commit, without a transaction, again if an observer fails, and so maybe more
 * than once.
 *
 * @param episodeId with {@code at} the same if it is told again; the same cart may be left several times
 * @param at when the time of idleness was over
 */
public record EpisodeAbandoned(UUID episodeId, UUID cartId, Instant at) {
}
