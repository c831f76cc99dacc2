package io.quarkiverse.checkout.quote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteLine.ChosenOption;

/**
 * What counts when two quotes are compared: a line that can be bought, the charges of one code together, or the total.
 * Labels, languages, times and the order of lines do not count.
 *
 * @param options of a line, as they are stored
 * @param quantity of a line; 0 otherwise
 * @param amount unit price of a line
 */
record QuoteEntry(Key key, String options, int quantity, Money amount) {

    /** In the order in which entries are written. */
    enum Type {
        LINE,
        ITEMS_DISCOUNT,
        DISCOUNT,
        FULFILLMENT,
        FEE,
        TAX,
        ROUNDING,
        TOTAL
    }

    /**
     * What an entry is about; no two entries of a quote are about the same.
     *
     * @param code item id or charge code
     * @param lineId of a line; empty otherwise
     * @param included whether it is a tax that the prices contain
     */
    record Key(Type type, String code, String lineId, boolean included) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::type).thenComparing(Key::code)
                .thenComparing(Key::lineId).thenComparing(Key::included);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Everything that counts, by key; the total is the last. */
    static List<QuoteEntry> of(Quote quote) {
        Map<Key, QuoteEntry> entries = new TreeMap<>();
        for (QuoteLine line : quote.lines()) {
            if (line.buyable()) {
                Key key = new Key(Type.LINE, line.itemId(), line.id(), false);
                entries.put(key, new QuoteEntry(key, options(line), line.quantity(), line.unitPrice()));
            }
        }
        for (Charge charge : quote.charges()) {
            if (charge.kind() != ChargeKind.GOODS) {
                Key key = new Key(Type.valueOf(charge.kind().name()), charge.code(), "", charge.included());
                entries.merge(key, of(key, charge.amount()), (one, other) -> of(key, one.amount.plus(other.amount)));
            }
        }
        Key total = new Key(Type.TOTAL, "", "", false);
        entries.put(total, of(total, quote.total()));
        return new ArrayList<>(entries.values());
    }

    private static QuoteEntry of(Key key, Money amount) {
        return new QuoteEntry(key, "", 0, amount);
    }

    private static String options(QuoteLine line) {
        return line.options().stream().sorted(Comparator.comparing(ChosenOption::name))
                .map(option -> option.name() + '=' + URLEncoder.encode(option.code(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
