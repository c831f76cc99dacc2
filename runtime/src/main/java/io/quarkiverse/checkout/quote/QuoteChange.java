package io.quarkiverse.checkout.quote;

import java.util.Optional;

import io.quarkiverse.checkout.money.Money;

/**
 * One difference between the quote that was shown and the quote of now.
 *
 * @param reason why, as a word that pages and programs share
 * @param kind what kind of entry it is about; {@code GOODS} for lines
 * @param code the entry's code: the item id of a line, or the charge's code
 * @param lineId the line; empty for the whole order
 * @param before the amount shown; empty if there was none
 * @param after the amount now; empty if there is none
 */
public record QuoteChange(Reason reason, ChargeKind kind, String code, String lineId, Optional<Money> before,
        Optional<Money> after) {

    public enum Reason {
        PRICE_CHANGED,
        ITEM_ADDED,
        ITEM_REMOVED,
        QUANTITY_CHANGED,
        TAX_RECOMPUTED,
        DELIVERY_REQUOTED,
        PROMOTION_EXPIRED,
        PROMOTION_APPLIED,
        STOCK_REDUCED,
        FEE_ADDED,
        FEE_REMOVED,
        FEE_CHANGED,
        ROUNDING
    }

    /** Whether the goods themselves are not those that were shown, whatever they cost. */
    public boolean changesGoods() {
        return reason == Reason.ITEM_ADDED || reason == Reason.ITEM_REMOVED || reason == Reason.QUANTITY_CHANGED
                || reason == Reason.STOCK_REDUCED;
    }
}
