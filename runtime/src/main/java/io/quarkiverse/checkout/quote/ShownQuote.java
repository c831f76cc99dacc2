package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteChange.Reason;

/**
 * A total as a shopper was shown it, with everything that it is made of and no personal data: what is honoured until it
 * expires, and the record that is kept of an order.
 *
 * @param fingerprint digest of the quote that was shown
 * @param currency of every amount
 * @param charges what the total is the sum of, each with the source that added it
 * @param rules version of the extension that computed it
 * @param at when it was computed
 * @param validUntil until when it is honoured
 */
public record ShownQuote(String fingerprint, Currency currency, List<Charge> charges, String rules, Instant at,
        Instant validUntil) {

    /** What may rise meanwhile at no cost to the shopper; whether goods can be had is another matter. */
    private static final Set<Reason> HELD = Set.of(Reason.PRICE_CHANGED, Reason.TAX_RECOMPUTED, Reason.DELIVERY_REQUOTED,
            Reason.FEE_ADDED, Reason.FEE_CHANGED, Reason.FEE_REMOVED, Reason.PROMOTION_APPLIED, Reason.ROUNDING);

    public ShownQuote {
        charges = List.copyOf(charges);
    }

    /** @param rules version of what computed it */
    public static ShownQuote of(Quote quote, String rules) {
        return new ShownQuote(quote.fingerprint().digest(), quote.currency(), quote.charges(), rules, quote.at(),
                quote.validUntil());
    }

    /** What was to be paid. */
    public Money total() {
        return Total.sum(currency, charges);
    }

    /** The rows as they were shown. */
    public List<Total> totals() {
        return Total.rows(currency, charges);
    }

    /**
     * The quote of now at the prices that were shown, while these are honoured: prices, delivery, fees and taxes may have
     * risen since. Empty if it is too late, or if something else changed: the goods, the way of delivery, a promotion that
     * ended.
     */
    public Optional<Quote> hold(Quote now, Fingerprint shown) {
        boolean late = !now.at().isBefore(validUntil);
        boolean other = !shown.digest().equals(fingerprint) || !now.placeable()
                || !shown.changesTo(now).stream().allMatch(change -> HELD.contains(change.reason()));
        return late || other ? Optional.empty() : Optional.of(now.heldAt(charges, goods()));
    }

    private Map<String, Money> goods() {
        Map<String, Money> byLine = new HashMap<>();
        charges.stream().filter(charge -> charge.kind() == ChargeKind.GOODS)
                .forEach(charge -> byLine.put(charge.lineId(), charge.amount()));
        return byLine;
    }
}
