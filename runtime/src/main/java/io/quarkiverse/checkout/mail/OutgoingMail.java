package io.quarkiverse.checkout.mail;

import java.util.Map;

import io.quarkiverse.checkout.contact.EmailAddress;

/**
 * A mail to one person.
 *
 * @param messageId without angle brackets, {@code [A-Za-z0-9._-]+@domain}; the same on each repeat of the same mail
 * @param subject line breaks and control characters are replaced by spaces
 * @param text the plain part
 * @param html the HTML part
 * @param headers further headers; names from a fixed list, values without line breaks
 */
public record OutgoingMail(String messageId, EmailAddress to, String subject, String text, String html,
        Map<String, String> headers) {

    public OutgoingMail {
        headers = Map.copyOf(headers);
    }
}
