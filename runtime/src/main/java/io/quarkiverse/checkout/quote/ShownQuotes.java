package io.quarkiverse.checkout.quote;

import java.util.Optional;
import java.util.UUID;

/** The record of what shoppers were shown when they ordered. Nothing in it is ever changed. */
public interface ShownQuotes {

    /** Adds to the record, in the caller's transaction. */
    void record(UUID paymentId, ShownQuote shown);

    /** What was shown to who paid with this payment. */
    Optional<ShownQuote> find(UUID paymentId);
}
