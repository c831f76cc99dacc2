package io.quarkiverse.checkout.quote.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Codes that were made for one person each. */
interface IssuedCodes {

    /**
     * A code.
     *
     * @param promotion the id of what it gives
     * @param until the first moment at which it does not count any more
     */
    record Issued(String code, String promotion, Instant until) {
    }

    /** Makes a code; the same one for the same key. */
    Issued issue(String promotion, String key, Instant until);

    /** Those among some codes, in upper case, that were made here; asks nobody if none of them looks like one. */
    List<Issued> find(Set<String> codes);
}
