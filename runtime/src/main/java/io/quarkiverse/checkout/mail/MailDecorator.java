package io.quarkiverse.checkout.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Purpose;

/**
 * Adds the shop's own to mails that are not about an order: a subject of the season, a sentence about closing days.
 * <ul>
 * <li><b>Decides</b> the subject, paragraphs of plain text below the mail's own, and the {@code Feedback-ID}. Whom a mail goes
 * to, what it has to say by law, and its links are nobody's to change.</li>
 * <li><b>Called</b> once per mail, before it is known whether it is sent.</li>
 * <li><b>Default</b>: none; the mail is as the templates and the merchant's texts have it.</li>
 * <li><b>Several</b>: asked by {@code @Priority}, the highest first; paragraphs are added up, and of subjects and ids the
 * first one counts.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.mail-decorator.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception, a late answer or one that is too long or holds control characters is logged, and left out
 * as a whole; the mail goes out without it, as the shopper asked for it.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface MailDecorator {

    Decoration decorate(MarketingMail mail);

    /**
     * A mail that may be sent.
     *
     * @param number 1 for the first one about its cart
     * @param subject as it is without decoration
     */
    record MarketingMail(Purpose purpose, int number, Locale locale, String subject) {
    }

    /**
     * What is added.
     *
     * @param subject instead of the mail's own, at most 150 characters; empty to leave it
     * @param paragraphs plain text, at most 3 of 500 characters
     * @param feedbackId for the mail provider's statistics, {@code [A-Za-z0-9:._-]{1,100}}; names no person. Empty for none
     */
    record Decoration(Optional<String> subject, List<String> paragraphs, Optional<String> feedbackId) {

        public static final Decoration NONE = new Decoration(Optional.empty(), List.of(), Optional.empty());

        public Decoration {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
