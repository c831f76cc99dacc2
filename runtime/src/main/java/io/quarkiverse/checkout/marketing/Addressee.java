package io.quarkiverse.checkout.marketing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;

/**
 * Who a mail would go to.
 *
 * @param address empty if it is not known any more
 * @param purpose what they are written to for
 * @param cartId the cart with which they were asked whether they may be
 * @param country ISO 3166-1; empty if not known
 */
public record Addressee(PersonKey person, Optional<EmailAddress> address, Purpose purpose, UUID cartId, Locale locale,
        String country) {
}
