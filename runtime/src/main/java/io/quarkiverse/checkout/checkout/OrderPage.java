package io.quarkiverse.checkout.checkout;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.order.Order;

/**
 * The private page of a placed order.
 *
 * @param shell what is around it
 * @param order what was agreed
 * @param email of the buyer, masked unless the visitor came by the link in the mail
 * @param destination where it goes, masked likewise; null if nothing is delivered
 * @param fresh whether the order was placed by this browser just now
 * @param cheaper whether it was placed at a lower price than was shown
 * @param withdrawing how to withdraw from the contract, as long as that is offered
 * @param account where to open an account, if the host offers that
 * @param suggested what goes with what was bought
 */
public record OrderPage(Shell shell, Order order, String email, Address destination, boolean fresh, boolean cheaper,
        Optional<Withdrawing> withdrawing, Optional<String> account, Suggested suggested) {

    /**
     * How to withdraw online.
     *
     * @param address of the form
     * @param until the end of the offer
     */
    public record Withdrawing(String address, Instant until) {

        /** An instant of the last day on which that can be done until midnight. */
        public Instant lastDay() {
            return until.minus(1, ChronoUnit.DAYS);
        }
    }
}
