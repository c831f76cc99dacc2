package io.quarkiverse.checkout.recommendation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.checkout.MailedItem;
import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.marketing.PlainText;

/**
 * A mail about what goes with an order.
 *
 * @param shopName what the shop is called
 * @param locale the order's language
 * @param subject as the mail has it
 * @param text what stands above the items; plain
 * @param items what goes with the order and can be bought now
 * @param unsubscribeUrl where its reader gets rid of such mails
 * @param postalAddress of the sender
 * @param imageBase put before image addresses from the root of the site
 * @param askedFor whether its reader ticked a box for it, and did not only leave one unticked
 */
public record RecommendationMail(String shopName, Locale locale, String subject, String text, List<MailedItem> items,
        String unsubscribeUrl, String postalAddress, String imageBase, boolean askedFor) {

    public RecommendationMail {
        shopName = PlainText.line(shopName);
        subject = PlainText.line(subject);
        text = PlainText.lines(text);
        postalAddress = PlainText.lines(postalAddress);
        items = List.copyOf(items);
    }

    /** With what the shop adds to it. */
    public RecommendationMail with(Decoration more) {
        String below = more.paragraphs().stream().map(paragraph -> "\n\n" + paragraph).collect(joining());
        return new RecommendationMail(shopName, locale, more.subject().orElse(subject), text + below, items, unsubscribeUrl,
                postalAddress, imageBase, askedFor);
    }
}
