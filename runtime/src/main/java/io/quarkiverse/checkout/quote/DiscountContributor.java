package io.quarkiverse.checkout.quote;

import java.util.List;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * Discounts beside the promotions, such as a price for loyal customers.
 * <ul>
 * <li><b>Decides</b> what is taken off the goods without a code.</li>
 * <li><b>Called</b> once per quote, after the {@link Promotions}.</li>
 * <li><b>Default</b>: none.</li>
 * <li><b>Several</b>: all count, by {@code @Priority}, highest first, ties by class name. None sees another's discounts;
 * together they never take off more than the goods cost.</li>
 * <li><b>Thread</b>: a worker or virtual thread, may block; no transaction of ours is open. The same request must give
 * the same answer.</li>
 * <li><b>Failure</b>: an exception, a negative discount, another currency, an empty text or a code that another discount has
 * fails the request with a {@link io.quarkiverse.checkout.HookFaultException} that names the bean and its answer; nothing
 * is charged.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface DiscountContributor {

    List<Discount> discounts(PromotionRequest request);
}
