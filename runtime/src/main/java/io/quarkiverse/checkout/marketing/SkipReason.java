package io.quarkiverse.checkout.marketing;

/** Why a step was not sent; of several reasons the first one counts. */
public enum SkipReason {
    ERASED,
    UNSUBSCRIBED,
    /** An earlier mail came back, or was called spam. */
    UNDELIVERABLE,
    NO_CONSENT,
    /** The address is nobody's own, such as that of a postmaster, or one of the shop's. */
    EXCLUDED_ADDRESS,
    ORDERED,
    /** A payment for the cart is under way. */
    PAYING,
    /** The order was cancelled or withdrawn, or money was given back. */
    REFUNDED,
    /** The host's own rule. */
    VETOED,
    /** The cart is gone or holds nothing that can be bought and costs something. */
    NOTHING_TO_BUY,
    /** Nothing goes with the order that can be bought. */
    NOTHING_TO_SHOW,
    /** Somebody is at the cart again. */
    ACTIVE,
    /** The person waits for the shop to put something right. */
    OPEN_CASE,
    /** Another tool writes to the person. */
    FOREIGN_SENDER,
    HELD_OUT,
    /** The last mail to the person was about another cart, not long ago. */
    COOL_DOWN,
    /** The last mail to the person was not long ago. */
    GAP,
    /** The person has had enough mails lately. */
    CAP,
    LATE,
    /** Others than the person may have typed the address: it stands in several new carts. */
    SEVERAL_CARTS,
    /** Another address was given for the cart. */
    ADDRESS_CHANGED;

    /** Whether the episode has no mails to come at all. */
    public boolean endsEpisode() {
        return switch (this) {
            case ERASED, UNSUBSCRIBED, UNDELIVERABLE, EXCLUDED_ADDRESS, ORDERED, REFUNDED, SEVERAL_CARTS, ADDRESS_CHANGED ->
                true;
            default -> false;
        };
    }
}
