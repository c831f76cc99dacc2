package io.quarkiverse.checkout.permalink.internal;

import java.util.List;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.cart.CartLine;

/** The lines of a cart when a link to it was made. */
record SharedLines(@JsonValue List<CartLine> lines) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SharedLines {
        lines = List.copyOf(lines);
    }

    /** As a JSON list. */
    @Immutable
    @jakarta.persistence.Converter
    public static class Converter extends JsonConverter<SharedLines> {

        public Converter() {
            super(new TypeReference<>() {
            });
        }
    }
}
