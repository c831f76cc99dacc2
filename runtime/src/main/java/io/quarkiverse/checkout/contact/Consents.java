package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people answered when they were asked whether they may be written to. */
public interface Consents {

    /** Keeps an answer with the time, unless it is the one already given with that cart. */
    void record(ConsentEvidence evidence);

    History of(PersonKey person, Purpose purpose, UUID cartId);

    /**
     * What a person said so far.
     *
     * @param here with the cart in question
     * @param spared when they first left a chance to refuse, with whatever cart; empty if they refused later
     */
    record History(ConsentAnswer here, Optional<Instant> spared) {
    }
}
