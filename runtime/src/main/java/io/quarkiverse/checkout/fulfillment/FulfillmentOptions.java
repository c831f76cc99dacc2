package io.quarkiverse.checkout.fulfillment;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.money.MoneyRange;

/**
 * How an order can reach the shopper, and at what price.
 * <ul>
 * <li><b>Decides</b> the ways of delivery to choose from; the first one is chosen until the shopper chooses.</li>
 * <li><b>Called</b> for a cart with something physical in it: {@code options} for a quote, {@code bounds} while the
 * destination or the choice is open. A purely digital cart never asks.</li>
 * <li><b>Default</b>: the table {@code quarkus.checkout.fulfillment.options}: rates by country and by weight or
 * subtotal, free from a threshold. A host that configured none delivers everywhere at no charge.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction of ours is open. Answer
 * within {@code quarkus.checkout.hooks.fulfillment-options.deadline}; then the thread is interrupted. The same request
 * must give the same answer.</li>
 * <li><b>Failure</b>: a late answer, an exception or null counts as no answer, once the configured {@code retries} are
 * used up; the log names the bean, its answer and the rule. Its answer to the same question in the last 15 minutes
 * ({@code last-good}) stands in; the page says so, and the order can be placed. Without one the page shows the total
 * without delivery and says that its price is being confirmed: nothing can be ordered, and trying to is answered with
 * 503. Without {@code bounds} it names no range. An option in another currency, with a negative or huge price, without
 * a title or with a repeated id is left out and reported in the log. An empty answer tells the shopper that the
 * destination is not served.</li>
 * </ul>
 */
@CheckoutHook(value = CheckoutHook.Kind.STRATEGY, lastGoodSeconds = 900)
public interface FulfillmentOptions {

    List<FulfillmentOption> options(FulfillmentRequest request);

    /**
     * What delivery can cost, over every way of delivery and every destination that is served.
     *
     * @param request with empty parts of the destination where these are open
     * @return empty if that cannot be told, so that the page names no total
     */
    default Optional<MoneyRange> bounds(FulfillmentRequest request) {
        return Optional.empty();
    }
}
