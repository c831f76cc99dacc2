package io.quarkiverse.checkout.quote;

import java.util.Locale;
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
        /** Not in the cart any more, not for sale any more, or with other options. */
        ITEM_REMOVED,
        QUANTITY_CHANGED,
        /** It is in the cart, and cannot be bought in that number. */
        STOCK_REDUCED,
        TAX_RECOMPUTED,
        /** The same delivery at another price. */
        DELIVERY_REQUOTED,
        /** Another way of delivery, or one more or less. */
        DELIVERY_REPLACED,
        PROMOTION_EXPIRED,
        PROMOTION_APPLIED,
        FEE_ADDED,
        FEE_REMOVED,
        FEE_CHANGED,
        ROUNDING;

        /** As programs read it, such as {@code price_changed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the goods, or the way they are delivered, are not what was shown, whatever they cost. */
    public boolean changesGoods() {
        return switch (reason) {
            case ITEM_ADDED, ITEM_REMOVED, QUANTITY_CHANGED, STOCK_REDUCED, DELIVERY_REPLACED -> true;
            default -> false;
        };
    }
}
