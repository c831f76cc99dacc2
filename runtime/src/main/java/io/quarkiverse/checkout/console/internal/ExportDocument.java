package io.quarkiverse.checkout.console.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkiverse.checkout.contact.PersonalExport;

/** What is held about a person as a JSON document; a mapper of its own, so that the host's settings do not change it. */
final class ExportDocument {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExportDocument() {
    }

    static String of(PersonalExport export) {
        try {
            return MAPPER.writeValueAsString(export);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an export cannot be written as JSON", e);
        }
    }
}
