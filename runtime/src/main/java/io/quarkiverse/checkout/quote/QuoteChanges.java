package io.quarkiverse.checkout.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.quote.QuoteChange.Reason;
import io.quarkiverse.checkout.quote.QuoteEntry.Key;
import io.quarkiverse.checkout.quote.QuoteEntry.Type;

/** Compares what was shown with what is, entry by entry. */
final class QuoteChanges {

    private final Map<Key, QuoteEntry> before;
    private final Map<Key, QuoteEntry> after;
    private final Quote now;

    private QuoteChanges(List<QuoteEntry> before, Quote now) {
        this.before = byKey(before);
        this.after = byKey(QuoteEntry.of(now));
        this.now = now;
    }

    /** The total follows from the other entries and would only say everything twice. */
    static List<QuoteChange> between(List<QuoteEntry> before, Quote now) {
        return new QuoteChanges(before, now).list();
    }

    private static Map<Key, QuoteEntry> byKey(List<QuoteEntry> entries) {
        return entries.stream().filter(entry -> entry.key().type() != Type.TOTAL)
                .collect(Collectors.toMap(QuoteEntry::key, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private List<QuoteChange> list() {
        TreeSet<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<QuoteChange> changes = new ArrayList<>();
        for (Key key : keys) {
            QuoteEntry old = before.get(key);
            QuoteEntry current = after.get(key);
            if (old != null && current != null && !comparable(old, current)) {
                changes.add(change(key, old, null));
                changes.add(change(key, null, current));
            } else if (old == null || !old.equals(current)) {
                changes.add(change(key, old, current));
            }
        }
        return List.copyOf(changes);
    }

    /** Goods with other options are other goods, and an amount of another currency is another amount. */
    private static boolean comparable(QuoteEntry one, QuoteEntry other) {
        return one.options().equals(other.options()) && one.amount().currency().equals(other.amount().currency());
    }

    private QuoteChange change(Key key, QuoteEntry old, QuoteEntry current) {
        ChargeKind kind = key.type() == Type.LINE ? ChargeKind.GOODS : ChargeKind.valueOf(key.type().name());
        return new QuoteChange(reason(key, old, current), kind, key.code(), key.lineId(),
                Optional.ofNullable(old).map(QuoteEntry::amount), Optional.ofNullable(current).map(QuoteEntry::amount));
    }

    private Reason reason(Key key, QuoteEntry old, QuoteEntry current) {
        return switch (key.type()) {
            case LINE -> line(key, old, current);
            case ITEMS_DISCOUNT, DISCOUNT -> discount(old, current);
            case FULFILLMENT -> old == null || current == null ? Reason.DELIVERY_REPLACED : Reason.DELIVERY_REQUOTED;
            case FEE -> old == null ? Reason.FEE_ADDED : current == null ? Reason.FEE_REMOVED : Reason.FEE_CHANGED;
            case TAX -> Reason.TAX_RECOMPUTED;
            case ROUNDING -> Reason.ROUNDING;
            case TOTAL -> throw new IllegalArgumentException("the total is not compared");
        };
    }

    private Reason line(Key key, QuoteEntry old, QuoteEntry current) {
        if (old == null) {
            return Reason.ITEM_ADDED;
        }
        if (current == null) {
            return ranShort(key.lineId()) ? Reason.STOCK_REDUCED : Reason.ITEM_REMOVED;
        }
        return old.quantity() == current.quantity() ? Reason.PRICE_CHANGED : Reason.QUANTITY_CHANGED;
    }

    private boolean ranShort(String lineId) {
        return now.lines().stream().filter(line -> line.id().equals(lineId)).flatMap(line -> line.issue().stream())
                .anyMatch(issue -> issue.kind() == LineIssue.Kind.SOLD_OUT || issue.kind() == LineIssue.Kind.TOO_FEW_LEFT);
    }

    /** Discounts are negative: a smaller amount takes off more. */
    private static Reason discount(QuoteEntry old, QuoteEntry current) {
        boolean better = old == null || current != null && current.amount().compareTo(old.amount()) < 0;
        return better ? Reason.PROMOTION_APPLIED : Reason.PROMOTION_EXPIRED;
    }
}
