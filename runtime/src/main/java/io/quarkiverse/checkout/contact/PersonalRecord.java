package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is held about a person, for them to read.
 *
 * @param table where it is kept
 * @param at when it came to be so; null if that is not known
 * @param fields as text, in the order to be read; what is empty is left out
 */
public record PersonalRecord(String table, Instant at, Map<String, String> fields) {

    public PersonalRecord {
        Map<String, String> told = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                told.put(name, value);
            }
        });
        fields = Collections.unmodifiableMap(told);
    }
}
