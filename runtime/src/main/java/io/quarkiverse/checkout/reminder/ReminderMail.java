package io.quarkiverse.checkout.reminder;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.marketing.PlainText;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;

/**
 * A mail about a cart that was left. Nothing in it was written by a shopper: anybody can type an address.
 *
 * @param shopName what the shop is called
 * @param locale the cart's language
 * @param subject as the mail has it
 * @param text what stands above the items; plain
 * @param things what the cart holds
 * @param goods what can still be bought costs now
 * @param total what the order can come to; empty if that cannot be told
 * @param gift what it gives its reader; empty for nothing
 * @param backUrl where the cart comes back
 * @param unsubscribeUrl where its reader gets rid of such mails
 * @param postalAddress of the sender
 * @param imageBase put before image addresses from the root of the site
 * @param askedFor whether its reader ticked a box for it, and did not only leave one unticked
 * @param test whether it goes to a merchant, to be looked at
 */
public record ReminderMail(String shopName, Locale locale, String subject, String text, List<Thing> things, Money goods,
        Optional<MoneyRange> total, Optional<Gift> gift, String backUrl, String unsubscribeUrl, String postalAddress,
        String imageBase, boolean askedFor, boolean test) {

    public ReminderMail {
        shopName = PlainText.line(shopName);
        subject = PlainText.line(subject);
        text = PlainText.lines(text);
        postalAddress = PlainText.lines(postalAddress);
        things = List.copyOf(things);
    }

    /** With what the shop adds to it. */
    public ReminderMail with(Decoration more) {
        String below = more.paragraphs().stream().map(paragraph -> "\n\n" + paragraph).collect(joining());
        return new ReminderMail(shopName, locale, more.subject().orElse(subject), text + below, things, goods, total, gift,
                backUrl, unsubscribeUrl, postalAddress, imageBase, askedFor, test);
    }

    /**
     * A code that counts for one order; the link brings it along.
     *
     * @param title what it brings
     * @param until when it ends
     */
    public record Gift(String code, String title, Instant until) {
    }

    /**
     * An item of the cart.
     *
     * @param title with its variant
     * @param image may be empty
     * @param options what was chosen from the catalogue's choices; never what was written
     * @param price of all pieces together, now
     * @param available whether it can be bought now
     * @param notes what the law wants to be told about its price
     */
    public record Thing(String title, String image, List<String> options, int quantity, Money price, boolean available,
            List<String> notes) {

        public Thing {
            title = PlainText.line(title);
            image = PlainText.image(image);
            options = options.stream().map(PlainText::line).toList();
            notes = notes.stream().map(PlainText::line).toList();
        }
    }
}
