package io.quarkiverse.checkout.checkout.internal;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.contact.EmailAddress;

/** Keeps what was answered to the boxes of a page that was sent, and tells that somebody can be reached. */
@ApplicationScoped
class ContactNotes {

    private final ConsentBoxes boxes;
    private final Event<ContactGiven> given;
    private final Countries countries;

    ContactNotes(ConsentBoxes boxes, Event<ContactGiven> given, Countries countries) {
        this.boxes = boxes;
        this.given = given;
        this.countries = countries;
    }

    /** Who joined another's cart is not the one to be brought back to it. */
    void note(Cart cart, FormFields form, Locale locale) {
        Optional<EmailAddress> email = EmailAddress.parse(form.text(CheckoutFields.EMAIL));
        if (email.isPresent() && !cart.standing().joined()) {
            String sent = form.text(CheckoutFields.DESTINATION + CheckoutFields.COUNTRY);
            String country = countries.isKnown(sent) ? sent : "";
            boxes.record(cart.id(), email.get(), form, country, locale);
            given.fire(new ContactGiven(cart.id(), email.get(), country, locale));
        }
    }
}
