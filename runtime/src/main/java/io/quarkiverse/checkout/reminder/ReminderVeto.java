package io.quarkiverse.checkout.reminder;

import java.util.UUID;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.EmailAddress;

/**
 * The shop's own reasons against a reminder, such as an open complaint or another tool that writes to the same people.
 * <ul>
 * <li><b>Decides</b> whether a mail that is due is skipped.</li>
 * <li><b>Called</b> once per mail, before it is written, and only if none of our own rules is against it.</li>
 * <li><b>Default</b>: none.</li>
 * <li><b>Several</b>: one that refuses is enough.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.reminder-veto.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception or a late answer puts the mail off for some minutes; it expires when its time is
 * over.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface ReminderVeto {

    boolean refuses(Candidate candidate);

    /**
     * A mail that is due.
     *
     * @param step 1 for the first one about the cart
     */
    record Candidate(UUID episodeId, int step, Cart cart, EmailAddress to) {
    }
}
