package io.quarkiverse.checkout.order;

import java.time.Instant;
import java.util.Optional;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;

/**
 * What people bought elsewhere: by telephone, in a shop around the corner, at a marketplace. A host tells it, and it counts
 * like an order: who bought is not reminded of a cart that they had begun before.
 *
 * <pre>
 * purchases.record(new EmailAddress(call.email()), "telephone-" + call.id(), call.endedAt(), Purchases.State.BOUGHT);
 * </pre>
 */
public interface Purchases {

    /** Where a purchase stands. */
    enum State {
        BOUGHT,
        /** Taken back, refunded in full, or never paid: it counts no more. */
        CANCELLED
    }

    /**
     * Notes a purchase, or what became of it: the state told last counts, and a repeat changes nothing. Joins the caller's
     * transaction if there is one. When it has ended, no mail begins to be sent about a cart that was begun before.
     *
     * @param reference unique among the host's purchases, 1 to 200 characters; holds no personal data
     * @param at when it was bought
     */
    void record(EmailAddress buyer, String reference, Instant at, State state);

    /** When somebody last bought elsewhere, of what was not cancelled. */
    Optional<Instant> lastOf(PersonKey person);
}
