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
 * <li><b>Thread</b>: a worker or virtual thread, may block. {@code confirm} runs inside the transaction that places the
 * order, the others without one of ours.</li>
 * <li><b>Failure</b>: an exception from {@code reserve} refuses the placement before anything is charged; {@code confirm}
 * and {@code release} are tried again by the reconciler. All three may be called again with the same key, and a repeat
 * changes nothing.</li>
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
