package io.quarkiverse.checkout.quote;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.money.Money;

/**
 * A row of the totals, named as in the Universal Commerce Protocol.
 *
 * @param type what it sums up
 * @param amount the sum of its entries
 * @param entries what it is made of; a tax that the prices include is listed here and not counted
 */
public record Total(Type type, Money amount, List<Charge> entries) {

    /** In the order in which rows are shown; the names of charges in UCP, and two of our own. */
    public enum Type {
        SUBTOTAL(ChargeKind.GOODS),
        ITEMS_DISCOUNT(ChargeKind.ITEMS_DISCOUNT),
        DISCOUNT(ChargeKind.DISCOUNT),
        FULFILLMENT(ChargeKind.FULFILLMENT),
        FEE(ChargeKind.FEE),
        TAX(ChargeKind.TAX),
        ROUNDING(ChargeKind.ROUNDING),
        TOTAL(null);

        private final ChargeKind kind;

        Type(ChargeKind kind) {
            this.kind = kind;
        }
    }

    public Total {
        entries = List.copyOf(entries);
    }

    /**
     * The entries to show: those of one code are one, such as the same tax on several lines. They add up to the same.
     */
    public List<Charge> byCode() {
        Map<List<Object>, Charge> byCode = new LinkedHashMap<>();
        for (Charge entry : entries) {
            byCode.merge(List.of(entry.code(), entry.included()), entry, Charge::plus);
        }
        return List.copyOf(byCode.values());
    }

    /** What charges add up to; taxes that are included in prices do not count again. */
    public static Money sum(Currency currency, List<Charge> charges) {
        return Money.sum(currency, charges.stream().filter(charge -> !charge.included()).map(Charge::amount).toList());
    }

    /** The rows of some charges; a row without entries is left out, but for subtotal and total. */
    public static List<Total> rows(Currency currency, List<Charge> charges) {
        List<Total> rows = new ArrayList<>();
        for (Type type : Type.values()) {
            List<Charge> entries = charges.stream().filter(charge -> charge.kind() == type.kind).toList();
            if (!entries.isEmpty() || type == Type.SUBTOTAL) {
                rows.add(new Total(type, sum(currency, entries), entries));
            }
        }
        rows.add(new Total(Type.TOTAL, sum(currency, charges), List.of()));
        return List.copyOf(rows);
    }
}
