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
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction of ours is open. Answer
 * within {@code quarkus.checkout.hooks.discount-contributor.deadline}; then the thread is interrupted. The same request
 * must give the same answer.</li>
 * <li><b>Failure</b>: a late answer, an exception, null, a negative or huge discount, another currency, an empty text
 * or a code that another discount has counts as no answer, once the configured {@code retries} are used up; the log
 * names the bean, its answer and the rule. Then the page shows the total without its discounts and says that discounts
 * are being confirmed: nothing can be ordered, and trying to is answered with 503.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface DiscountContributor {

    List<Discount> discounts(PromotionRequest request);
}
