package io.quarkiverse.checkout.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.quote.QuoteChange.Reason;

/** Compares what was shown with what is, entry by entry. */
final class QuoteChanges {

    private QuoteChanges() {
    }

    static List<QuoteChange> between(List<QuoteEntry> before, List<QuoteEntry> after) {
        Map<String, QuoteEntry> old = byKey(before);
        Map<String, QuoteEntry> now = byKey(after);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<QuoteChange> changes = new ArrayList<>();
        for (String key : keys) {
            change(old.get(key), now.get(key)).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    /** Goods and total follow from the other entries and would only say everything twice. */
    private static Map<String, QuoteEntry> byKey(List<QuoteEntry> entries) {
        Map<String, QuoteEntry> byKey = new LinkedHashMap<>();
        for (QuoteEntry entry : entries) {
            if (!entry.type().equals(QuoteEntry.TOTAL) && !entry.type().equals(ChargeKind.GOODS.name())) {
                byKey.merge(entry.type() + '\n' + entry.code() + '\n' + entry.lineId() + '\n' + entry.counted(), entry,
                        QuoteChanges::merge);
            }
        }
        return byKey;
    }

    private static QuoteEntry merge(QuoteEntry one, QuoteEntry other) {
        return new QuoteEntry(one.type(), one.code(), one.lineId(), one.quantity(), one.counted(),
                one.amount().plus(other.amount()));
    }

    private static Optional<QuoteChange> change(QuoteEntry before, QuoteEntry after) {
        if (before != null && before.equals(after)) {
            return Optional.empty();
        }
        QuoteEntry any = after == null ? before : after;
        ChargeKind kind = any.type().equals(QuoteEntry.LINE) ? ChargeKind.GOODS : ChargeKind.valueOf(any.type());
        return Optional.of(new QuoteChange(reason(kind, before, after), kind, any.code(), any.lineId(),
                Optional.ofNullable(before).map(QuoteEntry::amount), Optional.ofNullable(after).map(QuoteEntry::amount)));
    }

    private static Reason reason(ChargeKind kind, QuoteEntry before, QuoteEntry after) {
        return switch (kind) {
            case GOODS -> goods(before, after);
            case ITEMS_DISCOUNT, DISCOUNT -> discount(before, after);
            case FULFILLMENT -> Reason.DELIVERY_REQUOTED;
            case FEE -> before == null ? Reason.FEE_ADDED : after == null ? Reason.FEE_REMOVED : Reason.FEE_CHANGED;
            case TAX -> Reason.TAX_RECOMPUTED;
            case ROUNDING -> Reason.ROUNDING;
        };
    }

    private static Reason goods(QuoteEntry before, QuoteEntry after) {
        if (before == null) {
            return Reason.ITEM_ADDED;
        }
        if (after == null) {
            return Reason.ITEM_REMOVED;
        }
        return before.quantity() == after.quantity() ? Reason.PRICE_CHANGED : Reason.QUANTITY_CHANGED;
    }

    /** Discounts are negative: a smaller amount takes off more. */
    private static Reason discount(QuoteEntry before, QuoteEntry after) {
        boolean better = before == null || after != null && after.amount().compareTo(before.amount()) < 0;
        return better ? Reason.PROMOTION_APPLIED : Reason.PROMOTION_EXPIRED;
    }
}
