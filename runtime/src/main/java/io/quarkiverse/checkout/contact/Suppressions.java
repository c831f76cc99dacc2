package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.Optional;

/** Who is not to be written to. What was said once counts for ever, for all carts and whatever is ticked later. */
public interface Suppressions {

    /** Why. */
    enum Reason {
        /** They asked for it. */
        UNSUBSCRIBED,
        /** A mail came back, or was called spam: for the host to say, who hears of it. */
        UNDELIVERABLE
    }

    /** A reason and since when. */
    record Suppression(Reason reason, Instant since) {
    }

    /** From the end of the caller's transaction on, no mail for that purpose begins to be sent; a repeat changes nothing. */
    void suppress(PersonKey person, Purpose purpose, Reason reason);

    Optional<Suppression> find(PersonKey person, Purpose purpose);
}
