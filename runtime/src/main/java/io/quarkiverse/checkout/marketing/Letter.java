package io.quarkiverse.checkout.marketing;

import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.mail.OutgoingMail;

/**
 * A mail as it was written.
 *
 * @param link what tells that somebody came by it
 * @param code that it gives
 */
public record Letter(OutgoingMail mail, UUID link, Optional<String> code) {
}
