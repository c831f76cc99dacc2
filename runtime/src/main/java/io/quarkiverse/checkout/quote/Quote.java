package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.money.Money;

/**
 * What a cart costs at one moment: the charges, and everything a page shows beside them. Totals are sums of the charges
 * and are stored nowhere else.
 *
 * @param currency of every amount
 * @param lines all lines of the cart, those that cannot be bought included
 * @param charges in the order in which they came about
 * @param fulfillmentOptions to choose from; empty if nothing is delivered or nobody delivers there
 * @param fulfillmentOption id of the one that is counted in; empty if none is
 * @param discounts codes and automatic promotions that count
 * @param rejectedCodes codes that do not, and why
 * @param unconfirmed parts that a hook did not tell when it was asked
 * @param at when it was computed
 * @param validUntil until when it is honoured
 */
public record Quote(Currency currency, List<QuoteLine> lines, List<Charge> charges,
        List<FulfillmentOption> fulfillmentOptions, String fulfillmentOption, List<AppliedDiscount> discounts,
        List<RejectedCode> rejectedCodes, List<Unconfirmed> unconfirmed, Instant at, Instant validUntil) {

    public Quote {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        fulfillmentOptions = List.copyOf(fulfillmentOptions);
        discounts = List.copyOf(discounts);
        rejectedCodes = List.copyOf(rejectedCodes);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** What is to be paid. */
    public Money total() {
        return Total.sum(currency, charges);
    }

    /** The same goods at other prices. */
    Quote heldAt(List<Charge> prices, Map<String, Money> subtotals) {
        return new Quote(currency, lines.stream().map(line -> line.heldAt(subtotals.get(line.id()))).toList(), prices,
                fulfillmentOptions, fulfillmentOption, discounts, rejectedCodes, unconfirmed, at, validUntil);
    }

    /** The rows to show, the total last; a row without entries is left out, but for subtotal and total. */
    public List<Total> totals() {
        return Total.rows(currency, charges);
    }

    /** What identifies this quote to the page that shows it and to the placement that names it. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }

    public boolean hasPhysicalLines() {
        return lines.stream().anyMatch(line -> line.item() != null && line.item().isPhysical());
    }

    /** Whether a part is missing because its source did not answer: the total is not the total then. */
    public boolean incomplete() {
        return unconfirmed.stream().anyMatch(part -> part.since().isEmpty());
    }

    /** Whether every line can be bought, something delivers what has to be delivered, and nothing is missing. */
    public boolean placeable() {
        return !incomplete() && !lines.isEmpty() && lines.stream().allMatch(QuoteLine::buyable)
                && (!hasPhysicalLines() || !fulfillmentOption.isEmpty());
    }
}
