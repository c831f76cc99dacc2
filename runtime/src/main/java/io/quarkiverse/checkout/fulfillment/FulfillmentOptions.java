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
 * <li><b>Thread</b>: a worker or virtual thread, may block; no transaction of ours is open.</li>
 * <li><b>Failure</b>: an exception fails the request with a {@link io.quarkiverse.checkout.HookFaultException} and nothing
 * is charged. An option in another currency, with a negative price, without a title or with a repeated id is left out and
 * reported in the log. An empty answer tells the shopper that the destination is not served.</li>
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
