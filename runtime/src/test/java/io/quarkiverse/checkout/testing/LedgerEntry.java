package io.quarkiverse.checkout.testing;

import java.util.UUID;

/**
 * What really happened to the money of one payment; amounts in minor units.
 *
 * @param key the shop's key of the attempt
 * @param id the provider's reference
 * @param status such as {@code captured}
 * @param starts how often the shop asked for it
 * @param captures how often money was taken
 * @param voids how often an authorised amount was released
 * @param refunds how often money was given back
 */
public record LedgerEntry(UUID key, String id, String status, String currency, long amount, int starts, int captures,
        long captured, int voids, int refunds, long refunded) {

    /** What the shopper is out of pocket. */
    public long kept() {
        return captured - refunded;
    }
}
