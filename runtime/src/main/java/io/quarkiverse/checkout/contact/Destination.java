package io.quarkiverse.checkout.contact;

/**
 * The part of an address that prices, taxes and delivery depend on. No part is null; what is not known is empty.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param region ISO 3166-2 subdivision without the country
 * @param postalCode as the country writes it
 */
public record Destination(String country, String region, String postalCode) {

    /** Nothing is known about it. */
    public static final Destination UNKNOWN = new Destination("", "", "");

    public static Destination of(String country) {
        return new Destination(country, "", "");
    }
}
