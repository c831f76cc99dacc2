package io.quarkiverse.checkout.payment;

import java.util.Objects;
import java.util.UUID;

/**
 * A genuine message of a provider.
 *
 * @param eventId the provider's own id of the event, 1 to 200 characters; a repeat is ignored
 * @param key our key of the attempt; null if the message does not carry it
 * @param outcome what it says; its reference, amount and currency are compared with the attempt's before it counts
 */
public record PaymentEvent(String eventId, UUID key, PaymentOutcome outcome) {

    public PaymentEvent {
        if (eventId == null || eventId.isBlank() || eventId.length() > 200) {
            throw new IllegalArgumentException("an event's id has 1 to 200 characters");
        }
        Objects.requireNonNull(outcome, "outcome");
    }
}
