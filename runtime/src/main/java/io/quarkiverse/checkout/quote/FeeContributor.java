package io.quarkiverse.checkout.quote;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;

/**
 * Charges beside goods, delivery and tax: a deposit, a small-order surcharge, a fee for a way to pay.
 * <ul>
 * <li><b>Decides</b> which fees an order bears.</li>
 * <li><b>Called</b> once per quote, after discounts and delivery, before taxes.</li>
 * <li><b>Default</b>: the fees of {@code quarkus.checkout.fees}, by way to pay, country or basket value; they come besides
 * a host's own.</li>
 * <li><b>Several</b>: all count, by {@code @Priority}, highest first, ties by class name. None sees another's fees.</li>
 * <li><b>Thread</b>: a worker or virtual thread, may block; no transaction of ours is open. The same request must give
 * the same answer.</li>
 * <li><b>Failure</b>: an exception, a negative fee, another currency, an empty text or a code that another fee has fails
 * the request with a {@link io.quarkiverse.checkout.HookFaultException} that names the bean and its answer; nothing is
 * charged.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface FeeContributor {

    List<Fee> fees(FeeRequest request);

    /**
     * What a fee may depend on.
     *
     * @param lines those that can be bought
     * @param subtotal of goods after all discounts
     * @param destination where it goes
     * @param fulfillmentOption the way of delivery counted in; empty if nothing is delivered
     * @param paymentHandler the way to pay; empty if not chosen yet
     * @param locale the shopper's language, for labels and reasons
     */
    record FeeRequest(List<QuoteLine> lines, Money subtotal, Destination destination, String fulfillmentOption,
            String paymentHandler, Locale locale) {

        public FeeRequest {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A fee.
     *
     * @param code stable across quotes, unique in the order
     * @param label what the shopper reads
     * @param reason why it is charged, in a short sentence; never empty
     * @param amount never negative; a fee of zero is left out
     * @param taxClass as items have it
     */
    record Fee(String code, String label, String reason, Money amount, String taxClass) {
    }
}
