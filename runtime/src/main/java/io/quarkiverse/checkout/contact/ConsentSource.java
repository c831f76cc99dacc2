package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * The shop's own record of who may be written to, such as that of its newsletter.
 * <ul>
 * <li><b>Decides</b> whether a person gave leave for a kind of mail, or took it back, elsewhere than at the checkout. Leave
 * counts like a box that was ticked, in every country; an answer at the checkout against this very mail is stronger.</li>
 * <li><b>Called</b> once per mail that is due.</li>
 * <li><b>Default</b>: none; what was answered at the checkout is all that counts.</li>
 * <li><b>Several</b>: one that knows of a refusal is enough against a mail; else one that knows of leave is enough for it.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.consent-source.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception, a late answer or null counts as a refusal of this mail, which is skipped.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface ConsentSource {

    /** Empty if nothing is known about the person. */
    Optional<Permission> find(Person person, Purpose purpose);

    /**
     * What a person said elsewhere.
     *
     * @param granted false if they refused, or took back what they had given
     * @param evidence the words that they agreed to, kept with the time when a mail rests on it
     * @param since when they said it
     */
    record Permission(boolean granted, String evidence, Instant since) {
    }
}
