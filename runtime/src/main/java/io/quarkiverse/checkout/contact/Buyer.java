package io.quarkiverse.checkout.contact;

/**
 * Who buys. No part is null.
 *
 * @param email a valid address as {@link EmailAddress} has it
 * @param phone at most 30 characters; empty if not given
 */
public record Buyer(String email, String phone) {
}
