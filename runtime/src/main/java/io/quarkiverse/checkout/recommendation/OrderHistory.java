package io.quarkiverse.checkout.recommendation;

import java.io.IOException;
import java.io.Reader;

/**
 * The orders that recommendations are learned from. New ones come by themselves. Both methods have several transactions of
 * their own, the last of which may take minutes, and are called without one.
 */
public interface OrderHistory {

    /**
     * Learns from orders of a file, such as those of a former shop, and then everything again. The file is read row by row.
     *
     * @param csv with the columns {@code order_id}, {@code timestamp} (ISO 8601, of which the day counts), {@code sku} and, if
     *        buyers are known, {@code email}; one row per order line, those of an order one after the other
     * @throws IllegalArgumentException if a row makes no sense, naming it; what was read before is kept, and learned from the
     *         next time
     */
    Imported importCsv(Reader csv) throws IOException;

    /** Adds orders of this shop that were placed while nothing was learned, and learns everything again. */
    Imported relearn();

    /**
     * What an import brought.
     *
     * @param added orders that were not known before
     * @param known orders that were, and did not count again
     */
    record Imported(long added, long known) {
    }
}
