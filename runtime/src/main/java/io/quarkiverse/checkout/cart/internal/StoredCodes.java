package io.quarkiverse.checkout.cart.internal;

import java.util.List;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;

/** Discount codes in the database. */
record StoredCodes(@JsonValue List<String> codes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    StoredCodes {
        codes = List.copyOf(codes);
    }

    /** As a JSON list. */
    @Immutable
    @jakarta.persistence.Converter
    public static class Converter extends JsonConverter<StoredCodes> {

        public Converter() {
            super(new TypeReference<>() {
            });
        }
    }
}
