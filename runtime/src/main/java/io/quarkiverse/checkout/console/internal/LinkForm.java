package io.quarkiverse.checkout.console.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.console.LinksPage;
import io.quarkiverse.checkout.console.LinksPage.Campaign;

/**
 * The form that a link is built with, as it is in the address. Rows are numbered from 0 without gaps.
 *
 * @param rows the items, at least one
 * @param extras further attribution
 * @param single the fields that come once, by name
 */
record LinkForm(List<LinkRow> rows, List<Extra> extras, Map<String, String> single) {

    static final String CODES = "codes";
    static final String CONTINUE_TO = "continue_to";
    static final String SEARCH = "q";
    /** Attribution that has a field of its own. */
    static final List<String> CAMPAIGN = Arrays.stream(Campaign.values()).map(Campaign::field).toList();

    static final int MOST_ROWS = LinksPage.MOST_ROWS;
    static final int MOST_EXTRAS = LinksPage.MOST_EXTRAS;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern OPTION = Pattern.compile("([0-9]{1,3})\\.([a-z0-9_-]{1,40})");

    LinkForm {
        rows = rows.isEmpty() ? List.of(LinkRow.BLANK) : List.copyOf(rows);
        extras = List.copyOf(extras);
        single = Map.copyOf(single);
    }

    /** A name and its value, as typed. */
    record Extra(String name, String value) {
    }

    /** @param query not decoded; null if there is none */
    static LinkForm of(String query) {
        FormFields fields = FormFields.of(Objects.requireNonNullElse(query, ""));
        Map<String, String> single = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(CAMPAIGN);
        names.addAll(List.of(CODES, CONTINUE_TO, SEARCH));
        names.forEach(name -> single.put(name, fields.text(name).strip()));
        return new LinkForm(rows(fields), extras(fields), single);
    }

    String text(String name) {
        return single.getOrDefault(name, "");
    }

    LinkForm withRows(List<LinkRow> others) {
        return new LinkForm(others, extras, single);
    }

    LinkForm withExtras(List<Extra> others) {
        return new LinkForm(rows, others, single);
    }

    /** What is typed, by field name, in the order of the page. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            LinkRow row = rows.get(i);
            String number = Integer.toString(i);
            values.put("item." + number, row.item());
            values.put("quantity." + number, row.quantity());
            row.options().forEach((name, text) -> values.put("option." + number + "." + name, text));
        }
        values.put(SEARCH, text(SEARCH));
        CAMPAIGN.forEach(name -> values.put(name, text(name)));
        for (int i = 0; i < extras.size(); i++) {
            values.put("name." + i, extras.get(i).name());
            values.put("value." + i, extras.get(i).value());
        }
        List.of(CODES, CONTINUE_TO).forEach(name -> values.put(name, text(name)));
        return values;
    }

    /** The same form as a query; an empty field counts only where it makes a row. */
    String query() {
        return values().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty() && !(isQuantity(field.getKey()) && field.getValue().equals("1"))
                        || field.getKey().startsWith("item.") || field.getKey().startsWith("name."))
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    }

    private static boolean isQuantity(String name) {
        return name.startsWith("quantity.");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<LinkRow> rows(FormFields fields) {
        Map<String, String> items = fields.below("item.");
        Map<String, String> quantities = fields.below("quantity.");
        Map<Integer, Map<String, String>> options = new TreeMap<>();
        fields.below("option.").forEach((name, text) -> {
            Matcher option = OPTION.matcher(name);
            if (option.matches() && !text.isBlank()) {
                options.computeIfAbsent(Integer.parseInt(option.group(1)), key -> new TreeMap<>())
                        .put(option.group(2), text.strip());
            }
        });
        return numbers(items).stream().limit(MOST_ROWS)
                .map(i -> new LinkRow(items.get(i.toString()).strip(), quantity(quantities.get(i.toString())),
                        options.getOrDefault(i, Map.of())))
                .toList();
    }

    private static String quantity(String typed) {
        return typed == null || typed.isBlank() ? "1" : typed.strip();
    }

    private static List<Extra> extras(FormFields fields) {
        Map<String, String> names = fields.below("name.");
        Map<String, String> values = fields.below("value.");
        return numbers(names).stream().limit(MOST_EXTRAS)
                .map(i -> new Extra(names.get(i.toString()).strip(), values.getOrDefault(i.toString(), "").strip())).toList();
    }

    private static TreeSet<Integer> numbers(Map<String, String> numbered) {
        return numbered.keySet().stream().filter(name -> NUMBER.matcher(name).matches() && !name.matches("0.+"))
                .map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
