package io.quarkiverse.checkout.reminder.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.SiteAddress;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.checkout.PriceNotes;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.UnsubscribeLinks;
import io.quarkiverse.checkout.mail.Decorations;
import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.mail.MailDecorator.MarketingMail;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.ListHeaders;
import io.quarkiverse.checkout.marketing.PlainText;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.permalink.RecoveryLink;
import io.quarkiverse.checkout.permalink.Shares;
import io.quarkiverse.checkout.quote.Promotions.IssuedCode;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.Quotes;
import io.quarkiverse.checkout.reminder.ReminderMail;
import io.quarkiverse.checkout.reminder.ReminderMail.Gift;
import io.quarkiverse.checkout.reminder.ReminderMail.Thing;
import io.quarkiverse.checkout.reminder.ReminderMessages;

/** Writes the mail. */
@ApplicationScoped
class Letters {

    /** Nobody has an address of this domain (RFC 2606). */
    private static final EmailAddress NOBODY = new EmailAddress("nobody@preview.invalid");
    private static final String NO_CODE = "XXXX-XXXX";

    private final Mails mails;
    private final Shares shares;
    private final UnsubscribeLinks unsubscribe;
    private final Consents consents;
    private final Quotes quotes;
    private final Incentives incentives;
    private final Decorations decorations;
    private final ReminderSettings settings;
    private final SequenceVersions versions;
    private final CheckoutConfig shop;
    private final CheckoutAssets assets;
    private final PriceNotes priceNotes;

    Letters(Mails mails, Shares shares, UnsubscribeLinks unsubscribe, Consents consents, Quotes quotes,
            Incentives incentives, Decorations decorations, ReminderSettings settings, SequenceVersions versions,
            CheckoutConfig shop, CheckoutAssets assets, PriceNotes priceNotes) {
        this.mails = mails;
        this.shares = shares;
        this.unsubscribe = unsubscribe;
        this.consents = consents;
        this.quotes = quotes;
        this.incentives = incentives;
        this.decorations = decorations;
        this.settings = settings;
        this.versions = versions;
        this.shop = shop;
        this.assets = assets;
        this.priceNotes = priceNotes;
    }

    Letter write(ClaimedStep claim, Prospect prospect) {
        Optional<IssuedCode> code = versions.of(claim.sequence()).incentive(claim.number())
                .flatMap(it -> incentives.of(claim, prospect, it));
        RecoveryLink link = shares.recovery(prospect.cart(), code.map(IssuedCode::code).stream().toList());
        Links links = new Links(base() + "/recover/" + link.token(),
                base() + "/unsubscribe/" + unsubscribe.token(claim.person(), Purpose.REMINDER));
        ReminderMail mail = mail(claim, prospect, links, code.map(it -> new Gift(it.code(), it.title(), it.until())), false);
        return new Letter(letter("reminder." + claim.episodeId() + "." + claim.number(), prospect.draft().email(),
                claim.number(), mail), link.id(), code.map(IssuedCode::code));
    }

    /** The same mail to be looked at: to nobody, and with links that act for nobody. */
    OutgoingMail preview(ClaimedStep step, Prospect prospect) {
        return letter("preview", NOBODY, step.number(), mail(step, prospect, noLinks(), sampleGift(step), false));
    }

    /** The same mail to a merchant, marked as a test, and with links that act for nobody. */
    OutgoingMail test(ClaimedStep step, Prospect prospect, EmailAddress to) {
        return letter("test." + UUID.randomUUID(), to, step.number(), mail(step, prospect, noLinks(), sampleGift(step), true));
    }

    /** Where a mail leads. */
    private record Links(String back, String unsubscribe) {
    }

    private Links noLinks() {
        return new Links(base() + "/recover/test", base() + "/unsubscribe/test");
    }

    /** No code is made to be looked at. */
    private Optional<Gift> sampleGift(ClaimedStep step) {
        return versions.of(step.sequence()).incentive(step.number()).flatMap(it -> incentives.title(it, step.locale())
                .map(title -> new Gift(NO_CODE, title, step.dueAt().plus(it.lifetime()))));
    }

    private OutgoingMail letter(String id, EmailAddress to, int step, ReminderMail plain) {
        Decoration more = decorations.of(new MarketingMail(Purpose.REMINDER, step, plain.locale(), plain.subject()));
        ReminderMail mail = plain.with(more);
        String subject = mail.test() ? Texts.of(ReminderMessages.class, mail.locale()).testSubject(mail.subject())
                : mail.subject();
        return new OutgoingMail(mails.messageId(id), to, subject, ReminderPages.render(mail, "text/plain"),
                ReminderPages.render(mail, "text/html"),
                ListHeaders.of("Reminders", shop.url().orElseThrow().getHost(), mail.unsubscribeUrl(), more.feedbackId()));
    }

    private String site() {
        return SiteAddress.of(shop).orElseThrow();
    }

    private String base() {
        return site() + assets.base();
    }

    private ReminderMail mail(ClaimedStep claim, Prospect prospect, Links links, Optional<Gift> gift, boolean test) {
        Locale locale = claim.locale();
        String first = PlainText.line(prospect.first().item().label());
        Map<String, String> values = Map.of("shop", shop.shopName(), "item", first, "count",
                Integer.toString(prospect.cart().units()));
        SequenceVersion version = versions.of(claim.sequence());
        String subject = version.subject(claim.number(), locale).map(own -> own.fill(values))
                .orElseGet(() -> UsualWords.subject(claim.number(), first, locale));
        String text = version.text(claim.number(), locale).map(own -> own.fill(values))
                .orElseGet(() -> UsualWords.text(claim.number(), shop.shopName(), locale));
        Money goods = Money.sum(prospect.quote().currency(),
                prospect.quote().lines().stream().map(QuoteLine::subtotal).toList());
        return new ReminderMail(shop.shopName(), locale, subject, text,
                things(prospect, item -> priceNotes.of(item, claim.country(), locale)), goods,
                prospect.quote().placeable() ? quotes.range(prospect.draft().request()) : Optional.empty(), gift,
                links.back(), links.unsubscribe(), settings.rules().config().postalAddress().orElseThrow(), site(),
                consents.of(claim.person(), Purpose.REMINDER, claim.cartId()).here() == ConsentAnswer.GRANTED, test);
    }

    /** What a cart holds, without anything that a shopper wrote. */
    static List<Thing> things(Prospect prospect, Function<Item, List<String>> notes) {
        return prospect.quote().lines().stream().filter(line -> line.item() != null)
                .map(line -> thing(line, notes.apply(line.item()))).toList();
    }

    private static Thing thing(QuoteLine line, List<String> notes) {
        List<String> options = line.options().stream()
                .filter(chosen -> line.item().options().stream()
                        .anyMatch(option -> option instanceof ItemOption.Choice && option.name().equals(chosen.name())))
                .map(chosen -> chosen.label() + ": " + chosen.value()).toList();
        return new Thing(line.item().label(), line.item().image(), options, line.quantity(), line.subtotal(), line.buyable(),
                notes);
    }
}
