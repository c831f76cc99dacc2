package io.quarkiverse.checkout.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;

/**
 * Charges beside goods, delivery and tax: a deposit, a small-order surcharge, a fee for a way to pay.
 * <ul>
 * <li><b>Decides</b> which fees an order bears.</li>
 * <li><b>Called</b> after discounts and delivery, before taxes: {@code fees} for a quote, {@code bounds} while something that
 * the fees depend on is open. Fees are known from the cart on unless {@code knownFrom} says otherwise; the request holds
 * nothing that is known later only.</li>
 * <li><b>Default</b>: the fees of {@code quarkus.checkout.fees}, by way to pay, country or basket value; they come besides
 * a host's own.</li>
 * <li><b>Several</b>: all count, by {@code @Priority}, highest first, ties by class name. None sees another's fees.</li>
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction of ours is open. Answer
 * within {@code quarkus.checkout.hooks.fee-contributor.deadline}; then the thread is interrupted. The same request must
 * give the same answer.</li>
 * <li><b>Failure</b>: a late answer, an exception, null, a negative or huge fee, another currency, an empty text or a
 * code that another fee has counts as no answer, once the configured {@code retries} are used up; the log names the
 * bean, its answer and the rule. Then the page shows the total without its fees and says that fees are being confirmed:
 * nothing can be ordered, and trying to is answered with 503. Without {@code bounds} it names no range.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface FeeContributor {

    List<Fee> fees(FeeRequest request);

    /**
     * What the fees depend on at most. A fee that would come later is refused and reported.
     */
    default KnownFrom knownFrom() {
        return KnownFrom.CART;
    }

    /**
     * What each fee can come to when parts of the request are open: they are empty then. Only asked if that matters by
     * {@link #knownFrom}.
     *
     * @return each fee that is possible, with a least amount of zero if it may be absent; empty if that cannot be told, so
     *         that the page names no total
     */
    default Optional<List<PossibleFee>> bounds(FeeRequest request) {
        return Optional.empty();
    }

    /**
     * What a fee may depend on.
     *
     * @param lines those that can be bought
     * @param subtotal of goods after all discounts
     * @param destination where it goes; parts that are not known yet are empty
     * @param fulfillmentOption the way of delivery counted in; empty if nothing is delivered
     * @param paymentHandler the way to pay; empty if not chosen yet
     * @param locale the shopper's language, for labels and reasons
     */
    record FeeRequest(List<QuoteLine> lines, Money subtotal, Destination destination, String fulfillmentOption,
            String paymentHandler, Locale locale) {

        public FeeRequest {
            lines = List.copyOf(lines);
        }

        /** The same without what is known later only. */
        public FeeRequest asOf(KnownFrom moment) {
            return new FeeRequest(lines, subtotal, moment.sees(KnownFrom.ADDRESS) ? destination : Destination.UNKNOWN,
                    moment.sees(KnownFrom.DELIVERY) ? fulfillmentOption : "",
                    moment.sees(KnownFrom.PAYMENT) ? paymentHandler : "", locale);
        }
    }

    /**
     * A fee of which not everything is known.
     *
     * @param code as the fee will have it
     * @param amount what it can come to
     * @param taxClass as items have it
     */
    record PossibleFee(String code, MoneyRange amount, String taxClass) {
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
