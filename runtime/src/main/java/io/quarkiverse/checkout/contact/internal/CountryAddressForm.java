package io.quarkiverse.checkout.contact.internal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkus.arc.DefaultBean;

/** The countries' own formats, and a general one for those that we have no facts about. */
@DefaultBean
@ApplicationScoped
class CountryAddressForm implements AddressForm {

    private static final Map<String, AddressFormat> FORMATS = AddressFormats.load();

    @Override
    public AddressFormat format(String country) {
        AddressFormat format = FORMATS.get(country);
        return format == null ? AddressFormats.parse(country, "street_address city region? postal_code?", "") : format;
    }
}
