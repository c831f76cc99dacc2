package io.quarkiverse.checkout.permalink;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One item of a link. No part is null.
 *
 * @param itemId the catalogue's id: anything that is not empty and holds no control characters
 * @param quantity units, 1 to 999,999,999; whether so many can be had is the cart's to say
 * @param options by option name; names and texts as {@code ItemOption} has them, nothing blank
 */
public record LinkLine(String itemId, int quantity, Map<String, String> options) {

    public LinkLine {
        options = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(options)));
    }

    public static LinkLine of(String itemId, int quantity) {
        return new LinkLine(itemId, quantity, Map.of());
    }
}
