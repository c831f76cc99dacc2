package io.quarkiverse.checkout.contact.internal;

import io.quarkiverse.checkout.contact.AddressForm;

/** Hands the default form to the tests of the public package. */
public final class AddressForms {

    private AddressForms() {
    }

    public static AddressForm byDefault() {
        return new CountryAddressForm();
    }
}
