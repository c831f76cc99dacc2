package io.quarkiverse.checkout.contact;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * What an address looks like in each country.
 * <ul>
 * <li><b>Decides</b> which fields the page shows for a country, in what order, and which of them must be given.</li>
 * <li><b>Called</b> for each rendering and each check of an address; must be fast and pure.</li>
 * <li><b>Default</b>: the facts of some hundred countries in {@code address-formats.properties}; every other country has
 * street, city, and an optional region and postal code.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: any; no transaction.</li>
 * <li><b>Failure</b>: an exception fails the request with a clear page.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface AddressForm {

    /** @param country ISO 3166-1 alpha-2, upper case, known to {@link java.util.Locale#getISOCountries()} */
    AddressFormat format(String country);

    /**
     * The fields of one country, in the order in which they are written there (street, extension, locality, region and
     * postal code; name and country are always asked for). A part that is not among them is not used in that country.
     */
    record AddressFormat(String country, List<AddressField> fields) {

        public AddressFormat {
            fields = List.copyOf(fields);
        }

        /** The field for a part of the address, if the country uses that part. */
        public Optional<AddressField> field(AddressField.Part part) {
            return fields.stream().filter(field -> field.part() == part).findFirst();
        }
    }
}
