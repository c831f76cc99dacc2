package io.quarkiverse.checkout.quote;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteEntry.Key;
import io.quarkiverse.checkout.quote.QuoteEntry.Type;

/** Quote entries as a text that fits a form field. Whoever sends such a text back may have written it. */
final class QuoteText {

    private static final int LONGEST = 500_000;
    private static final int PARTS = 7;

    private QuoteText() {
    }

    static String write(List<QuoteEntry> entries) {
        StringBuilder text = new StringBuilder(entries.get(0).amount().currency().getCurrencyCode());
        entries.forEach(entry -> text.append(';').append(write(entry)));
        return text.toString();
    }

    /** Reads what {@link #write} wrote; empty for any other text. */
    static Optional<List<QuoteEntry>> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<QuoteEntry> entries = entries(text.split(";", -1));
            return isQuote(entries) && write(entries).equals(text) ? Optional.of(entries) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static List<QuoteEntry> entries(String[] parts) {
        List<QuoteEntry> entries = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            entries.add(entry(parts[i].split(":", -1), parts[0]));
        }
        return entries;
    }

    /** In order, nothing twice, and one total. */
    private static boolean isQuote(List<QuoteEntry> entries) {
        List<Key> keys = entries.stream().map(QuoteEntry::key).toList();
        return !keys.isEmpty() && List.copyOf(new TreeSet<>(keys)).equals(keys)
                && keys.stream().filter(key -> key.type() == Type.TOTAL).count() == 1;
    }

    private static String write(QuoteEntry entry) {
        Key key = entry.key();
        return String.join(":", key.type().name(), encode(key.code()), encode(key.lineId()), key.included() ? "1" : "0",
                encode(entry.options()), Integer.toString(entry.quantity()), Long.toString(entry.amount().minor()));
    }

    private static QuoteEntry entry(String[] parts, String currency) {
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("an entry has " + PARTS + " parts");
        }
        Key key = new Key(Type.valueOf(parts[0]), decode(parts[1]), decode(parts[2]), parts[3].equals("1"));
        return new QuoteEntry(key, decode(parts[4]), Integer.parseInt(parts[5]),
                Money.of(Long.parseLong(parts[6]), currency));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
