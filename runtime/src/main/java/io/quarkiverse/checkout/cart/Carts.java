package io.quarkiverse.checkout.cart;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The carts. Reading never writes; a cart comes into being with the first change.
 * <p>
 * What a shopper cannot have is an outcome, not an exception. Changes of one cart wait for each other, so none is lost.
 */
public interface Carts {

    /** The cart of the browser behind the current request, if it has one that can still change. */
    Optional<Cart> current();

    /** The shopper's cart in whatever status: the one of the secret, else the open one of the signed-in customer. */
    Optional<Cart> find(Shopper shopper);

    /** Adds to the line with the same goods, or as a new line, or to a new cart. */
    CartOutcome add(Shopper shopper, NewLine line);

    /**
     * Sets how many of a line are wanted.
     *
     * @param quantity 0 removes the line
     * @param seen what the shopper saw; if it is not so any more, nothing is changed
     */
    CartOutcome change(Shopper shopper, String lineId, int quantity, Seen seen);

    /**
     * What a page showed of a line.
     *
     * @param version of the cart
     * @param quantity of the line; counts instead of the version in a joint cart, where others change other lines
     */
    record Seen(long version, int quantity) {
    }

    /** @param code as typed; whether it counts is the quote's to say */
    CartOutcome addCode(Shopper shopper, String code);

    CartOutcome removeCode(Shopper shopper, String code);

    /** What of some things could be put into an empty cart now, one answer for each, named in a language. */
    List<FittedLine> fit(List<NewLine> lines, Locale locale);

    /** Puts several things into the shopper's cart, or into a new one; of what cannot be had, as much as can. */
    CartOutcome take(Shopper shopper, Intake intake);

    /** Takes the last {@link #take} back, unless the cart was changed since: then it is stale. */
    CartOutcome undo(Shopper shopper);

    /** A cart in whatever status, for who may see it without its secret. */
    Optional<Cart> find(UUID cartId);

    /** A cart that nobody changes or orders until the caller's transaction ends; they wait. */
    Optional<Cart> hold(UUID cartId);

    /** The versions of carts, by id, as they are in the database now. */
    Map<UUID, Long> versions(Set<UUID> cartIds);

    /** Makes a cart one that several people may change; false if it can no longer change. */
    boolean makeJoint(UUID cartId);

    /**
     * Lets somebody else into a joint cart.
     *
     * @param linkId the link that they came by
     * @param until when they are out again
     * @return what their browser shall hold; empty if the cart can no longer change or is full
     */
    Optional<CartSecret> join(UUID cartId, UUID linkId, Instant until);

    /** Shuts everybody out who came by a link. */
    void expel(UUID linkId);

    /**
     * Brings the browser's cart and the one kept for its signed-in customer together, by {@link CartMergePolicy}.
     *
     * @return the secret that the browser shall hold from now on; empty if it holds the customer's cart already, or if
     *         there is none
     */
    Optional<CartSecret> adopt(Shopper shopper);

    /** Deletes a cart and what was typed for it, unless several people may change it; false then, or if there is none. */
    boolean forget(UUID cartId);

    /** Closes a cart whose order is being placed, in the caller's transaction; false if it was not open any more. */
    boolean ordered(UUID cartId);
}
