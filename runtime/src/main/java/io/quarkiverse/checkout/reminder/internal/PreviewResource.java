package io.quarkiverse.checkout.reminder.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Mail;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Sent;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Step;
import io.quarkiverse.checkout.reminder.SequencePage.Language;
import io.quarkiverse.checkout.reminder.internal.PreviewOffer.Subject;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where merchants see mails as they would be sent now, and send themselves one to try. */
@Blocking
@ShopperPage
class PreviewResource {

    /** Pictures, and the styles of the mail itself; nothing runs, and only our own pages frame it. */
    private static final String CONTENT = "default-src 'none'; img-src 'self' data: https: http:; style-src 'unsafe-inline'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

    private final MerchantPages pages;
    private final Previews previews;
    private final ReminderSettings settings;
    private final Attempts attempts;
    private final HttpServerRequest request;

    PreviewResource(MerchantPages pages, Previews previews, ReminderSettings settings, Attempts attempts,
            HttpServerRequest request) {
        this.pages = pages;
        this.previews = previews;
        this.settings = settings;
        this.attempts = attempts;
        this.request = request;
    }

    @GET
    @Path("console/reminders/preview")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show() {
        Map<String, String> asked = asked();
        Sent sent = List.of(Sent.values()).stream().filter(it -> it.name().equals(asked.get("sent"))).findFirst().orElse(null);
        return page(200, previews.offer(), asked, List.of(), sent);
    }

    /** The HTML part, for the frame of the page. */
    @GET
    @Path("console/reminders/preview/mail")
    @RolesAllowed(MerchantPages.ROLE)
    public Response mail() {
        Optional<OutgoingMail> mail = previews.offer().subject(asked()).flatMap(this::written);
        return Response.status(mail.isPresent() ? 200 : 404).entity(mail.map(OutgoingMail::html).orElse(""))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).header("Content-Security-Policy", CONTENT).build();
    }

    @POST
    @Path("console/reminders/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(MerchantPages.ROLE)
    public Response send(String body) {
        Map<String, String> asked = FormFields.of(body).below("");
        ReminderConsoleMessages texts = pages.texts();
        Optional<EmailAddress> to = EmailAddress.parse(asked.get("to"));
        PreviewOffer offer = previews.offer();
        if (to.isEmpty()) {
            return page(422, offer, asked, List.of(new FieldError("to", texts.testAddressWrong())), null);
        }
        if (attempts.exhausted(Attempts.Kind.TEST_MAIL)) {
            return page(429, offer, asked, List.of(new FieldError("to", texts.testTooMany())), null);
        }
        attempts.failed(Attempts.Kind.TEST_MAIL);
        Optional<Subject> subject = offer.subject(asked).filter(it -> settings.config().enabled());
        Optional<HandOver> outcome = subject.flatMap(it -> previews.send(it, to.get()));
        if (outcome.isEmpty()) {
            return page(422, offer, asked, List.of(new FieldError("cart", texts.testNoCart())), null);
        }
        return pages.seeOther("/preview?" + subject.get().query() + "&sent=" + outcome.get().name());
    }

    private Map<String, String> asked() {
        return FormFields.of(Objects.requireNonNullElse(request.query(), "")).below("");
    }

    private Response page(int status, PreviewOffer offer, Map<String, String> asked, List<FieldError> errors, Sent sent) {
        ConsoleTop top = pages.top();
        Optional<Subject> subject = offer.subject(asked);
        Map<String, String> chosen = new HashMap<>();
        chosen.put("to", asked.getOrDefault("to", ""));
        subject.ifPresent(it -> {
            chosen.put("cart", it.episode().toString());
            chosen.put("step", Integer.toString(it.step()));
            chosen.put("language", it.language().toLanguageTag());
        });
        Mail mail = subject.flatMap(it -> written(it).map(letter -> new Mail(letter.subject(), letter.text(),
                top.base() + "/preview/mail?" + it.query(), letter.headers()))).orElse(null);
        List<Step> steps = offer.steps().stream()
                .map(number -> new Step(number, number.toString().equals(chosen.get("step")))).toList();
        RemindersPreviewPage page = new RemindersPreviewPage(top, new Form(chosen, errors), offer.carts(), steps,
                languages(offer, top.shell().locale()), mail, sent);
        return pages.page(status, ReminderPages.Console.preview(page)).build();
    }

    private Optional<OutgoingMail> written(Subject subject) {
        return settings.config().enabled() ? previews.mail(subject) : Optional.empty();
    }

    private static List<Language> languages(PreviewOffer offer, Locale reader) {
        return offer.languages().stream().map(tag -> new Language(tag, Locale.forLanguageTag(tag).getDisplayName(reader)))
                .toList();
    }
}
