package io.quarkiverse.checkout.payment;

/**
 * Told of each genuine message of a provider, after it was stored; implemented by the package that owns the attempts.
 * <p>
 * Called without a transaction, at least once per event, perhaps late, in any order, and at the same time as another
 * event of the same attempt. Whoever implements it compares the outcome with the attempt
 * ({@link PaymentOutcome#checkedAgainst}) and never goes back to an earlier state. An exception means: again later.
 */
public interface PaymentListener {

    /** @param handler id of the {@link PaymentHandler} that vouches for the event */
    Result apply(String handler, PaymentEvent event);

    enum Result {
        /** The attempt knows it now, or knew it already. */
        APPLIED,

        /** There is no such attempt, or not yet: tried again for a day. */
        UNMATCHED,

        /** It contradicts the attempt; a person has been told. */
        REJECTED
    }
}
