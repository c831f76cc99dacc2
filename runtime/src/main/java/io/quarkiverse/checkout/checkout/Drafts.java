package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.quote.QuoteRequest;

/** Checkouts that were begun, for features that bring people back to them. */
public interface Drafts {

    /** What who began a cart typed so far; empty if that is no address to write to. */
    Optional<Draft> of(Cart cart, Locale locale);

    /** The carts that somebody began and gave their address for. */
    List<UUID> begunBy(Person person);

    /**
     * A checkout that was begun.
     *
     * @param request what a quote for it is asked for
     * @param paying whether a payment for it is under way
     */
    record Draft(EmailAddress email, QuoteRequest request, boolean paying) {
    }
}
