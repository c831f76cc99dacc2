package io.quarkiverse.checkout.console.internal;

import java.util.Map;

import io.quarkiverse.checkout.catalog.Item;

/**
 * One item of the form, as typed.
 *
 * @param options by option name
 */
record LinkRow(String item, String quantity, Map<String, String> options) {

    static final LinkRow BLANK = new LinkRow("", "1", Map.of());

    boolean isBlank() {
        return item.isEmpty();
    }

    /** 0 for what nobody can buy. */
    int units() {
        int units = quantity.matches("[0-9]{1,4}") ? Integer.parseInt(quantity) : 0;
        return units <= Item.Limits.HIGHEST ? units : 0;
    }
}
