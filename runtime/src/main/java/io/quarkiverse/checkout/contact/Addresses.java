package io.quarkiverse.checkout.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;

/** Checks and tidies addresses that people or programs typed. Any text may be given: it never throws. */
public final class Addresses {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Addresses() {
    }

    /**
     * Tidies an address and says what is wrong with it.
     * <p>
     * Text is composed (Unicode NFC) and its spaces are collapsed; a postal code gets upper case, plain digits and its
     * country's spaces and hyphens; a region may be given by code or name and becomes its code where the country has a
     * list; what the country does not use is left out.
     *
     * @param typed may hold any text, and null for what was not given
     * @param form asked for the format of the address's country
     */
    public static CheckedAddress check(Address typed, AddressForm form) {
        String country = typed.addressCountry() == null ? "" : typed.addressCountry().strip().toUpperCase(Locale.ROOT);
        boolean known = COUNTRIES.contains(country);
        AddressCheck check = new AddressCheck(known ? form.format(country) : new AddressFormat("", List.of()));
        if (!known) {
            check.refuseCountry(country.isEmpty());
        }
        return check.run(typed);
    }
}
