package io.quarkiverse.checkout.checkout;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import io.netty.handler.codec.http.QueryStringDecoder;

/**
 * A form as it was sent. Of a repeated field the first value counts; what a database cannot hold is taken out.
 */
public final class FormFields {

    private static final int MOST = 300;

    private final Map<String, String> values;

    private FormFields(Map<String, String> values) {
        this.values = values;
    }

    /** @param body of type {@code application/x-www-form-urlencoded}; one that cannot be decoded is an empty form */
    public static FormFields of(String body) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST).parameters()
                    .forEach((name, sent) -> values.put(name, sent.get(0).replace("\u0000", "")));
        } catch (IllegalArgumentException e) {
            values.clear();
        }
        return new FormFields(values);
    }

    /** What was sent; empty if nothing was. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number written in plain digits; empty for anything else. */
    public OptionalInt integer(String name) {
        String text = text(name).strip();
        return text.matches("-?[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The version of the cart that the page showed; empty if the form does not name one. */
    public OptionalLong version() {
        String text = text("version").strip();
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The fields below a prefix, by the rest of their names. */
    public Map<String, String> below(String prefix) {
        return values.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
