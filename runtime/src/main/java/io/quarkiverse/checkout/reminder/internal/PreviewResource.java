package io.quarkiverse.checkout.reminder.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Choice;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Mail;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Sent;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Step;
import io.quarkiverse.checkout.reminder.SequencePage.Language;
import io.smallrye.common.annotation.Blocking;

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

    PreviewResource(MerchantPages pages, Previews previews, ReminderSettings settings, Attempts attempts) {
        this.pages = pages;
        this.previews = previews;
        this.settings = settings;
        this.attempts = attempts;
    }

    @GET
    @Path("console/reminders/preview")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show(@Context UriInfo uri) {
        Map<String, String> asked = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> asked.put(name, values.get(0)));
        Sent sent = List.of(Sent.values()).stream().filter(it -> it.name().equals(asked.get("sent"))).findFirst().orElse(null);
        return page(200, asked, List.of(), sent);
    }

    /** The HTML part, for the frame of the page. */
    @GET
    @Path("console/reminders/preview/mail")
    @RolesAllowed(MerchantPages.ROLE)
    public Response mail(@Context UriInfo uri) {
        Map<String, String> asked = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> asked.put(name, values.get(0)));
        Optional<OutgoingMail> mail = subject(asked, previews.carts()).flatMap(this::written);
        return Response.status(mail.isPresent() ? 200 : 404).entity(mail.map(OutgoingMail::html).orElse(""))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).header("Content-Security-Policy", CONTENT).build();
    }

    @POST
    @Path("console/reminders/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(MerchantPages.ROLE)
    public Response send(String body) {
        Map<String, String> asked = FormFields.of(body).below("");
        ReminderConsoleMessages texts = Texts.of(ReminderConsoleMessages.class, pages.top().shell().locale());
        Optional<EmailAddress> to = EmailAddress.parse(asked.get("to"));
        Optional<Previews.Subject> subject = subject(asked, previews.carts()).filter(it -> settings.config().enabled());
        if (to.isEmpty()) {
            return page(422, asked, List.of(new FieldError("to", texts.testAddressWrong())), null);
        }
        if (attempts.exhausted(Attempts.Kind.TEST_MAIL)) {
            return page(429, asked, List.of(new FieldError("to", texts.testTooMany())), null);
        }
        attempts.failed(Attempts.Kind.TEST_MAIL);
        Optional<HandOver> outcome = subject.flatMap(it -> previews.send(it, to.get()));
        if (outcome.isEmpty()) {
            return page(422, asked, List.of(new FieldError("cart", texts.testNoCart())), null);
        }
        return pages.seeOther("/preview?" + query(subject.get()) + "&sent=" + outcome.get().name());
    }

    private Response page(int status, Map<String, String> asked, List<FieldError> errors, Sent sent) {
        ConsoleTop top = pages.top();
        List<Choice> carts = previews.carts();
        Optional<Previews.Subject> subject = subject(asked, carts);
        Map<String, String> chosen = new HashMap<>();
        chosen.put("to", asked.getOrDefault("to", ""));
        subject.ifPresent(it -> {
            chosen.put("cart", it.episode().toString());
            chosen.put("step", Integer.toString(it.step()));
            chosen.put("language", it.language().toLanguageTag());
        });
        Mail mail = subject.flatMap(it -> written(it).map(letter -> new Mail(letter.subject(), letter.text(),
                top.base() + "/preview/mail?" + query(it), letter.headers()))).orElse(null);
        RemindersPreviewPage page = new RemindersPreviewPage(top, new Form(chosen, errors), carts, steps(chosen.get("step")),
                languages(top), mail, sent);
        return pages.page(status, ReminderPages.Console.preview(page)).build();
    }

    private Optional<OutgoingMail> written(Previews.Subject subject) {
        return settings.config().enabled() ? previews.mail(subject) : Optional.empty();
    }

    private List<Step> steps(String chosen) {
        return IntStream.rangeClosed(1, previews.version().steps().size())
                .mapToObj(number -> new Step(number, Integer.toString(number).equals(chosen))).toList();
    }

    private List<Language> languages(ConsoleTop top) {
        List<Language> languages = new ArrayList<>();
        previews.languages().forEach(tag -> languages
                .add(new Language(tag, Locale.forLanguageTag(tag).getDisplayName(top.shell().locale()))));
        return languages;
    }

    /** What was asked for, or the first of everything; empty if there is no cart. */
    private Optional<Previews.Subject> subject(Map<String, String> asked, List<Choice> carts) {
        Optional<Choice> cart = carts.stream().filter(it -> it.episode().equals(asked.get("cart"))).findFirst()
                .or(() -> carts.stream().findFirst());
        int steps = previews.version().steps().size();
        int step = IntStream.rangeClosed(1, steps).filter(it -> Integer.toString(it).equals(asked.get("step"))).findFirst()
                .orElse(1);
        List<String> tags = List.copyOf(previews.languages());
        String language = asked.containsKey("language") && tags.contains(asked.get("language")) ? asked.get("language")
                : tags.get(0);
        return cart.map(it -> new Previews.Subject(UUID.fromString(it.episode()), step, Locale.forLanguageTag(language)));
    }

    private static String query(Previews.Subject subject) {
        return "cart=" + subject.episode() + "&step=" + subject.step() + "&language=" + subject.language().toLanguageTag();
    }
}
