package io.quarkiverse.checkout.checkout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A buyer withdrew online. Nothing else has happened: the host checks it, takes the goods back and refunds the buyer.
 * <p>
 * Fired by a job, so that none is lost: after the commit, without a transaction, again if an observer fails, and so maybe
 * more than once.
 *
 * @param id of the statement; the same if it is told again
 * @param lines ids of the order's lines that the buyer withdrew from
 * @param at when the statement reached us
 */
public record WithdrawalDeclared(UUID id, UUID orderId, List<String> lines, Instant at) {
}
