package io.quarkiverse.checkout.quote;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.Percentage;

/**
 * The taxes of an order.
 * <ul>
 * <li><b>Decides</b> which tax each line, delivery and fee bears, and whether prices include it already.</li>
 * <li><b>Called</b> once per quote, after all other charges are known.</li>
 * <li><b>Default</b>: the table {@code quarkus.checkout.tax}: rates by country, region and tax class, included or added.
 * Nothing configured is no tax.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a worker or virtual thread, may block; no transaction of ours is open. The same request must give
 * the same answer.</li>
 * <li><b>Failure</b>: an exception, a negative tax, another currency, an empty text or more included tax than amount fails
 * the request with a {@link io.quarkiverse.checkout.HookFaultException} that names the bean and its answer; nothing is
 * charged.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface TaxCalculator {

    List<Tax> taxes(TaxRequest request);

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
