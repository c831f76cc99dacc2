package io.quarkiverse.checkout.marketing;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Person;

/**
 * The shop's record of who waits for it to put something right, such as that of its help desk.
 * <ul>
 * <li><b>Decides</b> whether a person waits; as long as they do, no mail that is not about an order goes to them.</li>
 * <li><b>Called</b> once per mail that is due.</li>
 * <li><b>Default</b>: there is none; nobody waits.</li>
 * <li><b>Several</b>: one open case is enough.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.service-cases.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception or a late answer puts the mail off for some minutes; it expires when its time is
 * over.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface ServiceCases {

    boolean isOpen(Person person);
}
