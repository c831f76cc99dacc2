package io.quarkiverse.checkout.order;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An agreement as a JSON document, with a mapper of our own: stored data does not depend on the host's settings. */
@Immutable
@Converter
public class AgreementConverter implements AttributeConverter<Agreement, String> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(Agreement agreement) {
        try {
            return agreement == null ? null : MAPPER.writeValueAsString(agreement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Agreement convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, Agreement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored agreement cannot be read", e);
        }
    }
}
