package io.quarkiverse.checkout.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.money.Percentage;

/**
 * The taxes of an order.
 * <ul>
 * <li><b>Decides</b> which tax each line, delivery and fee bears, and whether prices include it already.</li>
 * <li><b>Called</b> after all other charges are known: {@code taxes} for a quote, {@code bounds} while the destination or
 * another charge is open.</li>
 * <li><b>Default</b>: the table {@code quarkus.checkout.tax}: rates by country, region and tax class, included or added.
 * Nothing configured is no tax.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction of ours is open. Answer
 * within {@code quarkus.checkout.hooks.tax-calculator.deadline}; then the thread is interrupted. The same request must
 * give the same answer.</li>
 * <li><b>Failure</b>: a late answer, an exception, null, a negative or huge tax, another currency, an empty text or
 * more included tax than amount counts as no answer, once the configured {@code retries} are used up; the log names the
 * bean, its answer and the rule. Its answer to the same question in the last 15 minutes ({@code last-good}) stands in;
 * the page says so, and the order can be placed. Without one the page shows the total without taxes and says that they
 * are being confirmed: nothing can be ordered, and trying to is answered with 503. Without {@code bounds} it names no
 * range.</li>
 * </ul>
 */
@CheckoutHook(value = CheckoutHook.Kind.STRATEGY, lastGoodSeconds = 900)
public interface TaxCalculator {

    List<Tax> taxes(TaxRequest request);

    /**
     * What taxes can add to the total when not everything is known; taxes that prices include add nothing.
     *
     * @param least what is taxed, at the least it can cost
     * @param most the same, at the most it can cost; in both requests the parts of the destination that are open are empty
     * @return empty if that cannot be told, so that the page names no total
     */
    default Optional<MoneyRange> bounds(TaxRequest least, TaxRequest most) {
        return Optional.empty();
    }

    /**
     * What is to be taxed.
     *
     * @param taxables goods, delivery and fees, with their discounts taken off already
     * @param destination where it goes
     * @param locale the shopper's language, for labels
     */
    record TaxRequest(List<Taxable> taxables, Destination destination, Locale locale) {

        public TaxRequest {
            taxables = List.copyOf(taxables);
        }
    }

    /**
     * One thing to be taxed.
     *
     * @param kind goods, delivery or a fee
     * @param lineId the line of goods; empty otherwise
     * @param taxClass the item's tax class; of delivery and fees the configured one
     * @param amount what is paid for it after discounts; never negative
     */
    record Taxable(ChargeKind kind, String lineId, String taxClass, Money amount) {
    }

    /**
     * The tax on one taxable.
     *
     * @param code names the rate, such as {@code vat-19}
     * @param label what the shopper reads, such as {@code VAT 19 %}
     * @param rate for records and invoices
     * @param amount never negative
     * @param included whether the taxable's amount contains it already
     * @param lineId the taxable's
     */
    record Tax(String code, String label, Percentage rate, Money amount, boolean included, String lineId) {
    }
}
