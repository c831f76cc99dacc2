package io.quarkiverse.checkout.contact;

/**
 * A postal address; names follow the Universal Commerce Protocol. No part is null: what is not given is empty.
 *
 * @param fullName of the receiver, at most 100 characters
 * @param company at most 100 characters
 * @param streetAddress street and number, at most 200 characters
 * @param extendedAddress flat, floor, care of; at most 200 characters
 * @param addressLocality city or town, at most 100 characters
 * @param addressRegion ISO 3166-2 subdivision without the country ({@code CA}), or free text of at most 100 characters where a
 *        country has no list
 * @param postalCode as the country writes it, at most 20 characters
 * @param addressCountry ISO 3166-1 alpha-2, upper case
 */
public record Address(String fullName, String company, String streetAddress, String extendedAddress,
        String addressLocality, String addressRegion, String postalCode, String addressCountry) {

    /** Where it is, as far as prices depend on it. */
    public Destination destination() {
        return new Destination(addressCountry, addressRegion, postalCode);
    }
}
