package io.quarkiverse.checkout.contact;

/** A person is not to be written to any more. Fired within the transaction, for what is planned to be cancelled. */
public record Suppressed(PersonKey person, Purpose purpose, Suppressions.Reason reason) {
}
