package io.quarkiverse.checkout.contact;

/**
 * A person asked to be forgotten. Fired within the transaction, for features to delete what they know of them, but for what
 * has to be kept: orders, and that they are not to be written to.
 */
public record PersonErased(PersonKey person, EmailAddress address) {
}
