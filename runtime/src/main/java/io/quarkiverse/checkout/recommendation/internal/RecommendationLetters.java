package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.SiteAddress;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.MailedItem;
import io.quarkiverse.checkout.checkout.PriceNotes;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.UnsubscribeLinks;
import io.quarkiverse.checkout.mail.Decorations;
import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.mail.MailDecorator.MarketingMail;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.marketing.Claim;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.ListHeaders;
import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.marketing.PlainText;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.recommendation.RecommendationMail;
import io.quarkiverse.checkout.recommendation.RecommendationMailMessages;
import io.quarkiverse.checkout.recommendation.Recommended;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/** Writes the mail. */
@ApplicationScoped
class RecommendationLetters {

    private final Mails mails;
    private final RecommendationLinks links;
    private final UnsubscribeLinks unsubscribe;
    private final Consents consents;
    private final Decorations decorations;
    private final MarketingConfig marketing;
    private final CheckoutConfig shop;
    private final CheckoutAssets assets;
    private final PriceNotes priceNotes;

    RecommendationLetters(Mails mails, RecommendationLinks links, UnsubscribeLinks unsubscribe, Consents consents,
            Decorations decorations, MarketingConfig marketing, CheckoutConfig shop, CheckoutAssets assets,
            PriceNotes priceNotes) {
        this.mails = mails;
        this.links = links;
        this.unsubscribe = unsubscribe;
        this.consents = consents;
        this.decorations = decorations;
        this.marketing = marketing;
        this.shop = shop;
        this.assets = assets;
        this.priceNotes = priceNotes;
    }

    /** The template. A host puts its own at the same path. */
    @CheckedTemplate(basePath = "checkout/mail")
    static class Template {

        static native TemplateInstance recommendation(RecommendationMail mail);
    }

    /** Of some items, those that a mail can lead to. */
    List<Recommended> linked(List<Recommended> items) {
        return items.stream().filter(it -> links.to(it.item(), Optional.empty(), site()).isPresent()).toList();
    }

    Letter write(Claim claim, AfterOrder subject) {
        UUID link = UUID.randomUUID();
        Order order = subject.order();
        RecommendationMail plain = mail(claim, subject, link);
        Decoration more = decorations
                .of(new MarketingMail(Purpose.RECOMMENDATION, claim.number(), plain.locale(), plain.subject()));
        RecommendationMail mail = plain.with(more);
        return new Letter(new OutgoingMail(mails.messageId("recommendation." + claim.id() + "." + claim.number()),
                new EmailAddress(order.buyer().email()), mail.subject(), render(mail, "text/plain"), render(mail, "text/html"),
                ListHeaders.of("Recommendations", shop.url().orElseThrow().getHost(), mail.unsubscribeUrl(),
                        more.feedbackId())),
                link, Optional.empty());
    }

    private RecommendationMail mail(Claim claim, AfterOrder subject, UUID link) {
        Locale locale = subject.order().locale();
        RecommendationMailMessages texts = Texts.of(RecommendationMailMessages.class, locale);
        List<MailedItem> items = subject.items().stream().map(it -> item(it, Optional.of(link), subject.order())).toList();
        return new RecommendationMail(shop.shopName(), locale, texts.subject(items.get(0).title()),
                texts.text(shop.shopName()), items,
                unsubscribeUrl(claim.person()),
                marketing.postalAddress().orElseThrow(), site(),
                consents.of(claim.person(), Purpose.RECOMMENDATION, subject.order().checkoutId())
                        .here() == ConsentAnswer.GRANTED);
    }

    /**
     * @param mail whose links it is one of; empty for a receipt
     * @param after what it is recommended to
     */
    MailedItem item(Recommended recommended, Optional<UUID> mail, Order after) {
        Item item = recommended.item();
        Locale locale = after.locale();
        return new MailedItem(PlainText.line(item.label()), PlainText.image(item.image()),
                PlainText.line(ReasonTexts.of(recommended, locale)), item.unitPrice(), notes(item, after),
                links.to(item, mail, site()).orElseThrow());
    }

    private List<String> notes(Item item, Order after) {
        Stream<String> stock = item.kind() == Item.Kind.PHYSICAL
                ? Stream.of(Texts.of(RecommendationMailMessages.class, after.locale()).inStock())
                : Stream.empty();
        return Stream.concat(priceNotes.of(item, after.country(), after.locale()).stream(), stock).map(PlainText::line)
                .toList();
    }

    String unsubscribeUrl(PersonKey person) {
        return site() + assets.base() + "/unsubscribe/" + unsubscribe.token(person, Purpose.RECOMMENDATION);
    }

    private String site() {
        return SiteAddress.of(shop).orElseThrow();
    }

    private static String render(RecommendationMail mail, String type) {
        return Template.recommendation(mail).setLocale(mail.locale()).setVariant(Variant.forContentType(type)).render();
    }
}
