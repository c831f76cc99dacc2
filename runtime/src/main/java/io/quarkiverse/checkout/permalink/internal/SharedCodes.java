package io.quarkiverse.checkout.permalink.internal;

import java.util.List;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;

/** Codes that come along with a link. */
record SharedCodes(@JsonValue List<String> codes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SharedCodes {
        codes = List.copyOf(codes);
    }

    /** As a JSON list. */
    @Immutable
    @jakarta.persistence.Converter
    public static class Converter extends JsonConverter<SharedCodes> {

        public Converter() {
            super(new TypeReference<>() {
            });
        }
    }
}
