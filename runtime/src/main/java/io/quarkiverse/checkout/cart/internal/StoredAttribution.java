package io.quarkiverse.checkout.cart.internal;

import java.util.Map;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;

/** Where the things of a cart came from, in the database. */
record StoredAttribution(@JsonValue Map<String, String> values) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    StoredAttribution {
        values = Map.copyOf(values);
    }

    /** As a JSON object. */
    @Immutable
    @jakarta.persistence.Converter
    public static class Converter extends JsonConverter<StoredAttribution> {

        public Converter() {
            super(new TypeReference<>() {
            });
        }
    }
}
