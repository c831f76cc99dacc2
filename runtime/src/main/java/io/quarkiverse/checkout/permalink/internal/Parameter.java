package io.quarkiverse.checkout.permalink.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a query.
 *
 * @param name decoded once, as forms are; empty if it cannot be
 * @param raw its value as it came; empty if there was none
 */
record Parameter(Optional<String> name, String raw) {

    static List<Parameter> all(String rawQuery) {
        return Arrays.stream(rawQuery.split("&")).filter(part -> !part.isEmpty()).map(Parameter::of).toList();
    }

    /** The value, decoded once, as forms are; empty if it cannot be. */
    Optional<String> value() {
        return PercentCode.decodeForm(raw);
    }

    private static Parameter of(String part) {
        int equal = part.indexOf('=');
        return equal < 0 ? new Parameter(PercentCode.decodeForm(part), "")
                : new Parameter(PercentCode.decodeForm(part.substring(0, equal)), part.substring(equal + 1));
    }
}
