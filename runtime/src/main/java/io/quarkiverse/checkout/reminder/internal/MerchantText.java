package io.quarkiverse.checkout.reminder.internal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that a merchant wrote, with places such as {@code {shop}} to be filled in. There is no logic in it, and nothing of
 * what is filled in is looked at again. The result is plain text: whoever puts it into a page escapes it like any other.
 */
record MerchantText(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]{1,20})}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** @throws IllegalArgumentException if it has places that nothing is known for */
    MerchantText {
        Set<String> unknown = unknownPlaces(text);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the places to be filled in are " + PLACES + ", but one is " + unknown);
        }
    }

    static final Set<String> PLACES = Set.of("shop", "item", "count");

    /** Places of a text that nothing is known for. */
    static Set<String> unknownPlaces(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).filter(name -> !PLACES.contains(name))
                .collect(Collectors.toSet());
    }

    /** @param values by place */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(
                CONTROLS.matcher(values.getOrDefault(place.group(1), "")).replaceAll(" ")));
    }
}
