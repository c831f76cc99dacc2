package io.quarkiverse.checkout.contact;

import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * The host's customer accounts.
 * <ul>
 * <li><b>Decides</b> what a signed-in shopper's form is filled with, and where a guest may get an account after the
 * order.</li>
 * <li><b>Called</b> {@code current} once per checkout page; {@code offer} once per order page.</li>
 * <li><b>Default</b>: no accounts; the user name of a signed-in Quarkus identity is taken as the owner of carts, and
 * nothing is filled in or offered.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction. Answer within
 * {@code quarkus.checkout.hooks.customer-accounts.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception or a late answer is logged, and the shopper goes on as a guest.</li>
 * </ul>
 * The checkout never asks whether an e-mail has an account, and never writes to one: what a guest types cannot change
 * somebody's data, and the page looks the same for every e-mail.
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface CustomerAccounts {

    /** The customer who is signed in with this request, if any. */
    Optional<Customer> current();

    /**
     * Where the buyer of a guest order may open an account, if the host offers that. The page is the host's; that the
     * e-mail belongs to the visitor must be proved there by mail.
     *
     * @param orderNumber the order just placed
     * @return an address from the root of the site
     */
    Optional<String> offer(String orderNumber);

    /**
     * A signed-in customer.
     *
     * @param key the host's stable key of the person, 1 to 200 characters
     * @param buyer what is known of them; parts may be empty
     * @param address their usual address; null if none is known
     */
    record Customer(String key, Buyer buyer, Address address) {
    }
}
