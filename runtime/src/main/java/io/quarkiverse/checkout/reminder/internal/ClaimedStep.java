package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import io.quarkiverse.checkout.contact.PersonKey;

/**
 * A step that is this node's as long as nobody claims it after us.
 *
 * @param epoch tells this claim from any later one
 * @param sequence the version that its episode was planned with
 */
record ClaimedStep(UUID episodeId, int number, int epoch, PersonKey person, UUID cartId, Locale locale, String country,
        Instant abandonedAt, Instant dueAt, int sequence) {

    PlannedStep planned() {
        return new PlannedStep(number, abandonedAt, dueAt);
    }

    /** For spreading what quiet hours hold up. */
    long seed() {
        return episodeId.getLeastSignificantBits() + number;
    }
}
