package io.quarkiverse.checkout.checkout.internal;

import java.util.Map;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;

/** Form fields as a JSON document. */
@Immutable
@Converter
public class FormConverter extends JsonConverter<Map<String, String>> {

    public FormConverter() {
        super(new TypeReference<>() {
        });
    }
}
