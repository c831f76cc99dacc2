package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it was typed, with what is wrong about it.
 *
 * @param values what was typed, by field name
 * @param errors in the order of the page
 */
public record Form(Map<String, String> values, List<FieldError> errors) {

    public static final Form EMPTY = new Form(Map.of(), List.of());

    public Form {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /**
     * What is wrong with a field.
     *
     * @param field the field's name; empty for the form as a whole
     * @param text cause and next step, in the shopper's language
     */
    public record FieldError(String field, String text) {

        /** Id of the field's input on the page. */
        public String id() {
            return Form.id(field);
        }
    }

    /** What was typed; empty if nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    /** What is wrong with a field; null if nothing is. */
    public String error(String field) {
        Optional<FieldError> first = errors.stream().filter(error -> error.field().equals(field)).findFirst();
        return first.map(FieldError::text).orElse(null);
    }

    public boolean valid() {
        return errors.isEmpty();
    }

    /** The id of a field's input: its name with dashes. */
    public static String id(String field) {
        return field.replace('.', '-').replace('_', '-');
    }
}
