package io.quarkiverse.checkout.order;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;

/** An agreement as a JSON document. */
@Immutable
@Converter
public class AgreementConverter extends JsonConverter<Agreement> {

    public AgreementConverter() {
        super(new TypeReference<>() {
        });
    }
}
