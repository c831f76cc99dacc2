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

    /** A field with everything its input shows. */
    public Field field(String name) {
        return new Field(name, id(name), value(name), error(name));
    }

    /** A field of a group, such as the {@code postal_code} of the {@code destination}. */
    public Field field(String group, String name) {
        return field(group + '.' + name);
    }

    /**
     * One field as it was typed.
     *
     * @param name in the request
     * @param id of its input
     * @param value what was typed; empty if nothing was
     * @param error what is wrong with it; null if nothing is
     */
    public record Field(String name, String id, String value, String error) {

        /** Whether there is a reason to show it without being asked. */
        public boolean used() {
            return !value.isEmpty() || error != null;
        }
    }

    /** Whether any field of a group, such as {@code billing}, is used; its country is always given and does not count. */
    public boolean uses(String group) {
        String prefix = group + '.';
        String country = prefix + "address_country";
        return errors.stream().anyMatch(error -> error.field().startsWith(prefix)) || values.entrySet().stream()
                .anyMatch(value -> value.getKey().startsWith(prefix) && !value.getKey().equals(country)
                        && !value.getValue().isEmpty());
    }

    public boolean valid() {
        return errors.isEmpty();
    }

    /** The id of a field's input: its name with dashes. */
    public static String id(String field) {
        return field.replace('.', '-').replace('_', '-');
    }
}
