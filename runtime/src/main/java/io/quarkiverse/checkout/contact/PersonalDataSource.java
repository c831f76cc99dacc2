package io.quarkiverse.checkout.contact;

import java.util.List;
import java.util.Set;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * What one part of the shop holds about people, for them to read or to be forgotten. The checkout has one for each of its
 * features; a shop adds its own, so that one request is about everything.
 * <ul>
 * <li><b>Decides</b> what of its data is about a person, and what becomes of it when they ask to be forgotten.</li>
 * <li><b>Called</b> when a merchant, or the shop by {@link PersonalData}, looks at, takes out or erases what is held about
 * somebody; {@code tables} whenever.</li>
 * <li><b>Default</b>: those of the checkout's own tables.</li>
 * <li><b>Several</b>: all are asked; the checkout's own ones first, and all of these in one transaction.</li>
 * <li><b>Thread</b>: a thread of its own, may block; no transaction is open. Answer within
 * {@code quarkus.checkout.hooks.personal-data-source.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception or a late answer is told to who asked: that this part is missing, or is not known to be
 * erased. The other parts are not touched by it. To erase once more is safe, so it is done again until it works.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface PersonalDataSource {

    /** Names the part: lower-case letters and hyphens, such as {@code loyalty-points}; no two sources have the same. */
    String section();

    /** The tables that it answers for. */
    Set<String> tables();

    /** Everything that is held about a person; empty if nothing is. */
    List<PersonalRecord> find(Person person);

    /** Forgets the person, for good; a repeat finds nothing more to delete. */
    Erased erase(Person person);
}
