package io.quarkiverse.checkout.catalog;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * How many of each item are left, and who holds them.
 * <ul>
 * <li><b>Decides</b> whether the goods of an order can be had.</li>
 * <li><b>Called</b>: {@code available} for each page; {@code reserve} before the payment; {@code confirm} once, when the
 * order is placed; {@code release} when it will not be.</li>
 * <li><b>Default</b>: {@link StockLevels}, our own tables with guarded updates; an item that the host set no stock for is
 * unlimited.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: {@code available} and {@code reserve} on a thread of its own, with the request's context, and may
 * block; no transaction of ours is open. Answer within {@code quarkus.checkout.hooks.inventory.deadline}; then the
 * thread is interrupted. {@code confirm} runs inside the transaction that places the order, {@code release} without one
 * of ours.</li>
 * <li><b>Failure</b>: without an answer of {@code available} a clear page says to try again, with 503; without one of
 * {@code reserve} the placement is refused. Nothing is charged either way. {@code confirm} is tried again by the
 * reconciler; a hold that {@code release} leaves ends with its time. Each may be called again with the same key, and a
 * repeat changes nothing.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface Inventory {

    /**
     * @return units left per item id, 0 or more; an absent id has no limit
     */
    Map<String, Long> available(Set<String> itemIds);

    /** Holds all the units asked for, or none. */
    ReservationOutcome reserve(Reservation reservation);

    /**
     * Takes what was reserved for good. Where the hold has run out meanwhile, it is taken anew if it can be.
     */
    ReservationOutcome confirm(Reservation reservation);

    /** Gives back what was held and not confirmed; unknown keys are ignored. */
    void release(UUID key);
}
