package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.ConsentBox;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.ConsentEvidence;
import io.quarkiverse.checkout.contact.ConsentProfile;
import io.quarkiverse.checkout.contact.ConsentProfile.Box;
import io.quarkiverse.checkout.contact.ConsentQuestion;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkus.arc.All;

/** Asks on the page what other features want to be asked, and keeps what was answered. */
@ApplicationScoped
class ConsentBoxes {

    private static final String PAGE = "checkout";

    private final List<ConsentQuestion> questions;
    private final Consents consents;
    private final People people;

    ConsentBoxes(@All List<ConsentQuestion> questions, Consents consents, People people) {
        this.questions = questions;
        this.consents = consents;
        this.people = people;
    }

    List<ConsentBox> show(String country, Form form, Locale locale) {
        return questions.stream().flatMap(question -> question.profile(country).map(ConsentProfile::box)
                .map(box -> new ConsentBox(form.field(CheckoutFields.consent(question.purpose(), box)),
                        question.wording(box, locale), box == Box.REFUSES))
                .stream()).toList();
    }

    /** A box counts only as what it was shown as, whatever the country is now. */
    void record(UUID cartId, EmailAddress email, FormFields form, String country, Locale locale) {
        for (ConsentQuestion question : questions) {
            Optional<ConsentProfile> profile = question.profile(country);
            if (profile.isPresent()) {
                Box box = shown(question, form);
                boolean ticked = !form.text(CheckoutFields.consent(question.purpose(), box)).isEmpty();
                ConsentAnswer answer = box.answer(ticked);
                consents.record(new ConsentEvidence(people.key(email), question.purpose(), cartId, answer,
                        question.wording(box, locale), locale, PAGE, profile.get()));
            }
        }
    }

    private static Box shown(ConsentQuestion question, FormFields form) {
        String refusable = CheckoutFields.consent(question.purpose(), Box.REFUSES) + CheckoutFields.SHOWN;
        return form.text(refusable).isEmpty() ? Box.ASKS : Box.REFUSES;
    }
}
