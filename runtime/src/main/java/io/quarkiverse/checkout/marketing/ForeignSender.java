package io.quarkiverse.checkout.marketing;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Person;

/**
 * Another tool that reminds people of their carts, so that nobody is reminded twice.
 * <ul>
 * <li><b>Decides</b> whether that tool writes to a person; always true leaves the whole shop to it.</li>
 * <li><b>Called</b> once per mail that is due.</li>
 * <li><b>Default</b>: there is none.</li>
 * <li><b>Several</b>: one that writes is enough.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.foreign-sender.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception or a late answer puts the mail off for some minutes; it expires when its time is
 * over.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface ForeignSender {

    boolean writesTo(Person person);
}
