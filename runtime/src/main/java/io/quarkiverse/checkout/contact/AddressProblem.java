package io.quarkiverse.checkout.contact;

/**
 * What is wrong with one field of an address. It never repeats what was typed.
 *
 * @param field its name in the Universal Commerce Protocol, such as {@code street_address}; {@code full_name} and
 *        {@code company} for the receiver
 * @param kind what is wrong
 * @param label key of the field's label in that country, such as {@code zip_code}
 * @param longest how many characters the field takes
 * @param example a valid value; empty for none
 */
public record AddressProblem(String field, Kind kind, String label, int longest, String example) {

    public enum Kind {
        /** Nothing was given. */
        REQUIRED,
        /** More characters than the field takes. */
        TOO_LONG,
        /** Control characters, halves of characters, or marks that reorder the text around them. */
        CONTROL_CHARACTERS,
        /** Not as the country writes it. */
        PATTERN,
        /** Neither code nor name of a region of the country. */
        UNKNOWN_REGION,
        /** Not an ISO 3166-1 alpha-2 code. */
        UNKNOWN_COUNTRY
    }
}
