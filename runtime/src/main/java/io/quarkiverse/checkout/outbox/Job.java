package io.quarkiverse.checkout.outbox;

import java.util.UUID;

/**
 * A claimed job.
 *
 * @param id stable over all attempts
 * @param attempt 1 for the first
 */
public record Job(UUID id, String kind, String key, String payload, int attempt) {
}
