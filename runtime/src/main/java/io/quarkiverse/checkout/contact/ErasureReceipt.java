package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.List;

/**
 * What became of the data of a person who asked to be forgotten: counts only.
 *
 * @param at when it was done
 */
public record ErasureReceipt(Instant at, List<Part> parts) {

    public ErasureReceipt {
        parts = List.copyOf(parts);
    }

    /**
     * What one source did.
     *
     * @param section as the source has it
     * @param answered false if it did not answer: nothing there is known to be erased
     */
    public record Part(String section, boolean answered, Erased erased) {
    }

    /** Whether every source did its part; if not, it is to be done again. */
    public boolean complete() {
        return parts.stream().allMatch(Part::answered);
    }

    public Erased total() {
        return parts.stream().map(Part::erased).reduce(Erased.NOTHING, Erased::plus);
    }
}
