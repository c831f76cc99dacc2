package io.quarkiverse.checkout.payment;

import java.time.Instant;
import java.util.Map;

/**
 * A message as it arrived at the webhook address.
 *
 * @param headers lower-case names; the first value of each
 * @param body the raw body, at most 256 KB
 * @param receivedAt to refuse old signatures
 */
public record ProviderMessage(Map<String, String> headers, byte[] body, Instant receivedAt) {
}
