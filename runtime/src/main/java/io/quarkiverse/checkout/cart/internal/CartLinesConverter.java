package io.quarkiverse.checkout.cart.internal;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.checkout.cart.CartLine;

/** Lines as a JSON document, with a mapper of our own: stored data does not depend on the host's settings. */
@Immutable
@Converter
public class CartLinesConverter implements AttributeConverter<List<CartLine>, String> {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<StoredLine>> TYPE = new TypeReference<>() {
    };

    @Override
    public String convertToDatabaseColumn(List<CartLine> lines) {
        try {
            return MAPPER.writeValueAsString(lines.stream().map(StoredLine::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<CartLine> convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, TYPE).stream().map(StoredLine::toLine).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored cart cannot be read", e);
        }
    }
}
