package io.quarkiverse.checkout.fulfillment;

import java.util.List;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * How an order can reach the shopper, and at what price.
 * <ul>
 * <li><b>Decides</b> the ways of delivery to choose from; the first one is chosen until the shopper chooses.</li>
 * <li><b>Called</b> once per quote of a cart with something physical in it. A purely digital cart never asks.</li>
 * <li><b>Default</b>: the table {@code quarkus.checkout.fulfillment.options}: rates by country and by weight or
 * subtotal, free from a threshold. A host that configured none delivers everywhere at no charge.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a worker or virtual thread, may block; no transaction of ours is open.</li>
 * <li><b>Failure</b>: an exception fails the request with a {@link io.quarkiverse.checkout.HookFaultException} and nothing
 * is charged. An option in another currency, with a negative price, without a title or with a repeated id is left out and
 * reported in the log. An empty answer tells the shopper that the destination is not served.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface FulfillmentOptions {

    List<FulfillmentOption> options(FulfillmentRequest request);
}
