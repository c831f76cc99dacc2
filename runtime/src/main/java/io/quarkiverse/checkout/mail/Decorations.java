package io.quarkiverse.checkout.mail;

import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.mail.MailDecorator.MarketingMail;

/** What the shop adds to its mails, checked. */
public interface Decorations {

    Decoration of(MarketingMail mail);
}
