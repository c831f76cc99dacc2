package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteChange;

/**
 * Why nothing was ordered at a total that was shown, as data: a problem by RFC 9457. It answers whoever sends the form of
 * the checkout page and would rather have JSON than a page, by the first type of {@code Accept}. Nothing was charged, and
 * what was typed is kept: {@code GET} the page for the fields that order at the total of now. Amounts are minor units;
 * {@code src/docs/guide/amounts.md} shows one.
 *
 * @param type names the kind of problem: {@code urn:quarkus-checkout:changed}
 * @param title the same for people, in the shopper's language
 * @param status 409
 * @param currency ISO 4217 code of every amount
 * @param total what it costs now
 * @param changes what has become different, entry by entry; empty if what was shown cannot be told from what was sent
 */
public record ChangesProblem(String type, String title, int status, String currency, long total, List<Change> changes) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:quarkus-checkout:changed";

    /**
     * One entry.
     *
     * @param reason such as {@code price_changed}: {@link QuoteChange.Reason} in lower case
     * @param kind such as {@code goods} or {@code fee}: {@link io.quarkiverse.checkout.quote.ChargeKind} in lower case
     * @param code item id or charge code
     * @param line the cart line; empty for the whole order
     * @param before the amount that was shown, for goods of one unit; null if there was none
     * @param after the amount now, likewise; null if there is none
     */
    public record Change(String reason, String kind, String code, String line, Long before, Long after) {

        static Change of(QuoteChange change) {
            return new Change(change.reason().code(), change.kind().name().toLowerCase(Locale.ROOT), change.code(),
                    change.lineId(), change.before().map(Money::minor).orElse(null),
                    change.after().map(Money::minor).orElse(null));
        }
    }

    public static ChangesProblem of(List<QuoteChange> changes, Quote now, String title) {
        return new ChangesProblem(TYPE, title, 409, now.currency().getCurrencyCode(), now.total().minor(),
                changes.stream().map(Change::of).toList());
    }
}
