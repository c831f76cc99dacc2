package io.quarkiverse.checkout.checkout;

import java.util.Locale;
import java.util.UUID;

import io.quarkiverse.checkout.contact.EmailAddress;

/**
 * Who began a cart sent the checkout page with an address that mail can be sent to. Fired on each such request, before it is
 * known what becomes of it; an address that was only typed never gets here.
 *
 * @param country that the page was sent with, ISO 3166-1; empty if none was
 */
public record ContactGiven(UUID cartId, EmailAddress email, String country, Locale locale) {
}
