package io.quarkiverse.checkout.contact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a country's address.
 *
 * @param part which part of the address it is
 * @param required whether an address is incomplete without it
 * @param label key of its label, such as {@code postal_code}, {@code zip_code}, {@code state}, {@code province}
 * @param pattern what a complete value looks like, case aside; null for anything
 * @param example a valid value to show in an error; empty for none
 * @param regions the values to choose from; empty for free text
 */
public record AddressField(Part part, boolean required, String label, Pattern pattern, String example,
        List<Region> regions) {

    public enum Part {
        STREET_ADDRESS,
        EXTENDED_ADDRESS,
        ADDRESS_LOCALITY,
        ADDRESS_REGION,
        POSTAL_CODE
    }

    /**
     * A subdivision of a country.
     *
     * @param code ISO 3166-2 without the country
     * @param name in the country's own language
     */
    public record Region(String code, String name) {
    }

    public AddressField {
        regions = List.copyOf(regions);
    }
}
