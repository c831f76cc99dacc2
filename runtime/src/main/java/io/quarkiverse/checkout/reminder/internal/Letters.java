package io.quarkiverse.checkout.reminder.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.UnsubscribeLinks;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
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

    private final Mails mails;
    private final Shares shares;
    private final UnsubscribeLinks unsubscribe;
    private final Consents consents;
    private final Quotes quotes;
    private final Incentives incentives;
    private final ReminderSettings settings;
    private final CheckoutConfig shop;
    private final CheckoutAssets assets;

    Letters(Mails mails, Shares shares, UnsubscribeLinks unsubscribe, Consents consents, Quotes quotes,
            Incentives incentives, ReminderSettings settings,
            CheckoutConfig shop, CheckoutAssets assets) {
        this.mails = mails;
        this.shares = shares;
        this.unsubscribe = unsubscribe;
        this.consents = consents;
        this.quotes = quotes;
        this.incentives = incentives;
        this.settings = settings;
        this.shop = shop;
        this.assets = assets;
    }

    /**
     * A mail, and what is in it.
     *
     * @param link what brings the cart back
     * @param code what it gives; null for nothing
     */
    record Letter(OutgoingMail mail, UUID link, String code) {
    }

    Letter write(ClaimedStep claim, Prospect prospect) {
        Optional<IssuedCode> code = settings.incentive(claim.number()).flatMap(it -> incentives.of(claim, prospect, it));
        RecoveryLink link = shares.recovery(prospect.cart(), code.map(IssuedCode::code).stream().toList());
        ReminderMail mail = mail(claim, prospect, link, code);
        return new Letter(new OutgoingMail(mails.messageId("reminder." + claim.episodeId() + "." + claim.number()),
                prospect.draft().email(), mail.subject(), ReminderPages.render(mail, "text/plain"),
                ReminderPages.render(mail, "text/html"), headers(mail)), link.id(),
                code.map(IssuedCode::code).orElse(null));
    }

    private ReminderMail mail(ClaimedStep claim, Prospect prospect, RecoveryLink link, Optional<IssuedCode> code) {
        Locale locale = claim.locale();
        String site = shop.url().orElseThrow().toString().replaceAll("/$", "");
        String base = site + assets.base();
        ReminderMessages texts = Texts.of(ReminderMessages.class, locale);
        String item = prospect.first().item().label();
        Map<String, String> values = Map.of("shop", shop.shopName(), "item", item, "count",
                Integer.toString(prospect.cart().units()));
        String subject = settings.subject(claim.number(), locale).map(own -> own.fill(values))
                .orElseGet(() -> subject(texts, claim.number(), item));
        String text = settings.text(claim.number(), locale).map(own -> own.fill(values))
                .orElseGet(() -> text(texts, claim.number()));
        List<Thing> things = prospect.quote().lines().stream().filter(line -> line.item() != null).map(Letters::thing)
                .toList();
        Money goods = Money.sum(prospect.quote().currency(),
                prospect.quote().lines().stream().map(QuoteLine::subtotal).toList());
        return new ReminderMail(shop.shopName(), locale, subject, text, things, goods,
                prospect.quote().placeable() ? quotes.range(prospect.draft().request()) : Optional.empty(),
                code.map(it -> new Gift(it.code(), it.title(), it.until())), base + "/recover/" + link.token(),
                base + "/unsubscribe/" + unsubscribe.token(claim.person(), Purpose.REMINDER),
                settings.config().postalAddress().orElseThrow(), site,
                consents.of(claim.person(), Purpose.REMINDER, claim.cartId()).here() == ConsentAnswer.GRANTED);
    }

    private static String subject(ReminderMessages texts, int step, String item) {
        return switch (step) {
            case 1 -> texts.subject1(item);
            case 2 -> texts.subject2(item);
            default -> texts.subject3(item);
        };
    }

    private String text(ReminderMessages texts, int step) {
        return switch (step) {
            case 1 -> texts.text1(shop.shopName());
            case 2 -> texts.text2(shop.shopName());
            default -> texts.text3(shop.shopName());
        };
    }

    private static Thing thing(QuoteLine line) {
        List<String> options = line.options().stream()
                .filter(chosen -> line.item().options().stream()
                        .anyMatch(option -> option instanceof ItemOption.Choice && option.name().equals(chosen.name())))
                .map(chosen -> chosen.label() + ": " + chosen.value()).toList();
        return new Thing(line.item().label(), line.item().image(), options, line.quantity(), line.subtotal(), line.buyable());
    }

    private Map<String, String> headers(ReminderMail mail) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("List-Id", "<reminders." + shop.url().orElseThrow().getHost() + ">");
        return headers;
    }
}
