package io.quarkiverse.checkout.mail;

import java.util.Map;

import io.quarkiverse.checkout.contact.EmailAddress;

/**
 * A mail to one person.
 *
 * @param messageId see {@link Mails#messageId}; the same on each repeat of the same mail
 * @param subject line breaks, control characters and emoji are replaced by spaces, and it is cut after 150 characters
 * @param text the plain part
 * @param html the HTML part
 * @param headers further headers: {@code List-Unsubscribe}, {@code List-Unsubscribe-Post}, {@code List-Id},
 *        {@code Feedback-ID}, {@code In-Reply-To} or {@code References}, with values of printable ASCII
 */
public record OutgoingMail(String messageId, EmailAddress to, String subject, String text, String html,
        Map<String, String> headers) {

    public OutgoingMail {
        headers = Map.copyOf(headers);
    }
}
