package io.quarkiverse.checkout.contact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One field of a country's address.
 *
 * @param part which part of the address it is
 * @param required whether an address is incomplete without it
 * @param label key of its label, such as {@code postal_code}, {@code zip_code}, {@code state}, {@code province}
 * @param pattern what a value looks like once {@link Addresses} has tidied it, case aside; null for anything. Browsers must
 *        not enforce it: what is typed may differ in spaces, hyphens and kind of digits
 * @param example a valid value to show in an error, with spaces and hyphens where they belong; empty for none
 * @param regions the values to choose from; empty for free text
 */
public record AddressField(Part part, boolean required, String label, Pattern pattern, String example,
        List<Region> regions) {

    public enum Part {
        STREET_ADDRESS,
        EXTENDED_ADDRESS,
        ADDRESS_LOCALITY,
        ADDRESS_REGION,
        POSTAL_CODE;

        /** Its name in the Universal Commerce Protocol, such as {@code street_address}. */
        public String fieldName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A subdivision of a country.
     *
     * @param code ISO 3166-2 without the country
     * @param name in a language of the country
     * @param alias how it is also written: in Latin letters, or in another language of the country; empty if there is no
     *        need
     */
    public record Region(String code, String name, String alias) {
    }

    public AddressField {
        regions = List.copyOf(regions);
    }

    /** The region that is meant by a code or a name; case, accents, spaces and punctuation do not matter. */
    public Optional<Region> region(String codeOrName) {
        String typed = RegionNames.fold(codeOrName);
        return typed.isEmpty() ? Optional.empty()
                : regions.stream().filter(region -> RegionNames.fold(region.code()).equals(typed)).findFirst()
                        .or(() -> regions.stream().filter(region -> RegionNames.isNamed(region, typed)).findFirst());
    }
}
