package io.quarkiverse.checkout.quote;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.quarkiverse.checkout.money.Money;

/**
 * What counts of a line, a charge or the total when two quotes are compared, in a form that fits a form field: labels
 * and times do not count.
 *
 * @param type {@code line}, {@code total}, or the kind of a charge
 * @param code item id or charge code
 * @param lineId empty for the whole order
 * @param quantity of a line; 0 otherwise
 * @param counted whether the amount is part of the total
 */
record QuoteEntry(String type, String code, String lineId, int quantity, boolean counted, Money amount) {

    static final String LINE = "line";
    static final String TOTAL = "total";

    static List<QuoteEntry> of(Quote quote) {
        List<QuoteEntry> entries = new ArrayList<>();
        for (QuoteLine line : quote.lines()) {
            if (line.buyable()) {
                entries.add(new QuoteEntry(LINE, line.itemId(), line.id(), line.quantity(), false, line.unitPrice()));
            }
        }
        for (Charge charge : quote.charges()) {
            entries.add(new QuoteEntry(charge.kind().name(), charge.code(), charge.lineId(), 0, !charge.included(),
                    charge.amount()));
        }
        entries.add(new QuoteEntry(TOTAL, "", "", 0, false, quote.total()));
        return List.copyOf(entries);
    }

    static Money total(List<QuoteEntry> entries) {
        return entries.get(entries.size() - 1).amount();
    }

    static String write(List<QuoteEntry> entries) {
        return String.join(";", entries.stream().map(QuoteEntry::write).toList());
    }

    /** Reads what {@link #write} wrote; the caller has proved by its digest that it did. */
    static List<QuoteEntry> read(String text) {
        return Arrays.stream(text.split(";")).map(QuoteEntry::readOne).toList();
    }

    private String write() {
        return String.join(":", type, encode(code), encode(lineId), Integer.toString(quantity), counted ? "1" : "0",
                Long.toString(amount.minor()), amount.currency().getCurrencyCode());
    }

    private static QuoteEntry readOne(String text) {
        String[] parts = text.split(":", -1);
        return new QuoteEntry(parts[0], decode(parts[1]), decode(parts[2]), Integer.parseInt(parts[3]),
                parts[4].equals("1"), Money.of(Long.parseLong(parts[5]), parts[6]));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
