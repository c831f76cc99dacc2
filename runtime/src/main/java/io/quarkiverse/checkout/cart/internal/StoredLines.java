package io.quarkiverse.checkout.cart.internal;

import java.util.List;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.cart.CartLine;

/** The lines of a cart in the database. */
record StoredLines(@JsonValue List<StoredLine> lines) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    StoredLines {
        lines = List.copyOf(lines);
    }

    static StoredLines of(List<CartLine> lines) {
        return new StoredLines(lines.stream().map(StoredLine::of).toList());
    }

    List<CartLine> toLines() {
        return lines.stream().map(StoredLine::toLine).toList();
    }

    /** As a JSON list. */
    @Immutable
    @jakarta.persistence.Converter
    public static class Converter extends JsonConverter<StoredLines> {

        public Converter() {
            super(new TypeReference<>() {
            });
        }
    }
}
