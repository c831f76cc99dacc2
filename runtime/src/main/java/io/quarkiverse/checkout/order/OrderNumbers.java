package io.quarkiverse.checkout.order;

import java.time.Instant;
import java.util.UUID;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * The numbers that orders are called by.
 * <ul>
 * <li><b>Decides</b> the number of a new order.</li>
 * <li><b>Called</b> once per order, when it is placed.</li>
 * <li><b>Default</b>: the day and eight letters, such as {@code 261121-K7M2QXBD}; unique, not to be guessed, and says nothing
 * about how much the shop sells. Gaps happen.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: within the transaction that places the order; must not call out.</li>
 * <li><b>Failure</b>: an exception or a number that exists puts the placement off to the reconciler, which asks again; a
 * payment that was taken stays with its order.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface OrderNumbers {

    /**
     * @param orderId the order's id
     * @return {@code [A-Za-z0-9-]{1,40}}, unique
     */
    String next(UUID orderId, Instant placedAt);
}
