package io.quarkiverse.checkout.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.money.Money;

/** Reads the lists that are typed into the what-if form, and collects what is wrong. */
final class WhatIfForm {

    static final String ITEMS = "items";
    static final String COUNTRY = "country";
    static final String REGION = "region";
    static final String POSTAL_CODE = "postal_code";
    static final String DELIVERY = "delivery";
    static final String PAYMENT = "payment";
    static final String CODES = "codes";
    static final List<String> FIELDS = List.of(ITEMS, COUNTRY, REGION, POSTAL_CODE, DELIVERY, PAYMENT, CODES);

    static final int LONGEST_LIST = 2_000;
    static final int LONGEST_FIELD = 100;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_UNITS = 9_999;
    /** An id, which may hold colons itself, and how many. */
    private static final Pattern ITEM = Pattern.compile("(.{1,200}?)(?::([0-9]+))?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern LINES = Pattern.compile("[,\\r\\n]+");

    private final Map<String, String> typed;
    private final Locale locale;
    private final ConsoleMessages texts;
    private final List<FieldError> errors = new ArrayList<>();

    WhatIfForm(Map<String, String> typed, Locale locale) {
        this.typed = typed;
        this.locale = locale;
        this.texts = ConsoleTexts.of(locale);
        FIELDS.forEach(this::checkLength);
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    List<FieldError> errors() {
        return errors;
    }

    void refuse(String field, String text) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, text));
        }
    }

    /** @param unseen what stands in for the price that was last seen */
    List<CartLine> lines(Money unseen) {
        List<String> entries = list(ITEMS, LINES);
        if (entries.isEmpty()) {
            refuse(ITEMS, texts.itemsMissing());
        } else if (entries.size() > MOST_ITEMS) {
            refuse(ITEMS, texts.itemsTooMany(MOST_ITEMS));
        }
        List<CartLine> lines = new ArrayList<>();
        for (String entry : errors.isEmpty() ? entries : List.<String> of()) {
            Matcher item = ITEM.matcher(entry);
            int quantity = item.matches() ? quantity(item.group(2)) : 0;
            if (quantity < 1) {
                refuse(ITEMS, texts.itemWrong(entry, MOST_UNITS));
            } else {
                lines.add(new CartLine(Integer.toString(lines.size() + 1), item.group(1), quantity, Map.of(), unseen));
            }
        }
        return lines;
    }

    /** @param most that a cart may have */
    List<String> codes(int most) {
        List<String> codes = list(CODES, Pattern.compile("[\\s,]+")).stream().map(code -> code.toUpperCase(Locale.ROOT))
                .distinct().toList();
        if (codes.size() > most) {
            refuse(CODES, texts.codesTooMany(most));
        }
        return codes;
    }

    private List<String> list(String field, Pattern separator) {
        return Stream.of(separator.split(text(field))).map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
    }

    /** 0 for what nobody can buy. */
    private static int quantity(String digits) {
        if (digits == null) {
            return 1;
        }
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    private void checkLength(String field) {
        boolean list = field.equals(ITEMS);
        int most = list ? LONGEST_LIST : LONGEST_FIELD;
        if (typed.getOrDefault(field, "").length() > most) {
            refuse(field, Texts.of(locale).fieldTooLong(label(field), most));
        } else if (CONTROL.matcher(text(field)).find()) {
            refuse(field, Texts.of(locale).fieldCharacters(label(field)));
        }
    }

    private String label(String field) {
        return switch (field) {
            case ITEMS -> texts.items();
            case REGION -> texts.region();
            case POSTAL_CODE -> texts.postalCode();
            case DELIVERY -> texts.delivery();
            case PAYMENT -> texts.payment();
            case CODES -> texts.codes();
            default -> Texts.of(locale).country();
        };
    }
}
