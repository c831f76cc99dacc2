package io.quarkiverse.checkout.order;

import java.time.Instant;

import io.quarkiverse.checkout.contact.PersonKey;

/** A person bought something elsewhere. Fired within the transaction, for what is planned to be cancelled. */
public record BoughtElsewhere(PersonKey person, Instant at) {
}
