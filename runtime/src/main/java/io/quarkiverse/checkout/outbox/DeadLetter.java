package io.quarkiverse.checkout.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A job that was given up.
 *
 * @param attempts how many were made
 * @param lastError why it was given up, without personal data
 * @param diedAt when, by the database's clock
 */
public record DeadLetter(UUID id, String kind, String key, int attempts, String lastError, Instant diedAt) {
}
