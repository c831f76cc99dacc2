package io.quarkiverse.checkout.checkout;

import java.util.Locale;

import io.quarkiverse.checkout.contact.AddressField;

/** The names that countries have for the fields of an address; each has a text of its own. */
public enum AddressLabel {
    STREET_ADDRESS,
    EXTENDED_ADDRESS,
    CITY,
    SUBURB,
    DISTRICT,
    POST_TOWN,
    VILLAGE_TOWNSHIP,
    REGION,
    AREA,
    CANTON,
    COUNTY,
    DEPARTMENT,
    DO_SI,
    EMIRATE,
    ISLAND,
    OBLAST,
    PARISH,
    PREFECTURE,
    PROVINCE,
    STATE,
    POSTAL_CODE,
    ZIP_CODE,
    PIN_CODE,
    EIRCODE;

    /** What a field is called; a label without a text gets the name that its part usually has. */
    public static AddressLabel of(AddressField field) {
        String name = field.label().toUpperCase(Locale.ROOT);
        for (AddressLabel label : values()) {
            if (label.name().equals(name)) {
                return label;
            }
        }
        return switch (field.part()) {
            case STREET_ADDRESS -> STREET_ADDRESS;
            case EXTENDED_ADDRESS -> EXTENDED_ADDRESS;
            case ADDRESS_LOCALITY -> CITY;
            case ADDRESS_REGION -> REGION;
            case POSTAL_CODE -> POSTAL_CODE;
        };
    }
}
