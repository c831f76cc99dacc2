package io.quarkiverse.checkout.payment;

import java.util.UUID;

/**
 * A genuine message of a provider.
 *
 * @param eventId the provider's own id of the event, at most 200 characters; a repeat is ignored
 * @param key our key of the attempt; null if the message does not carry it
 * @param outcome what it says; its reference, amount and currency are compared with the attempt's before it counts
 */
public record PaymentEvent(String eventId, UUID key, PaymentOutcome outcome) {
}
