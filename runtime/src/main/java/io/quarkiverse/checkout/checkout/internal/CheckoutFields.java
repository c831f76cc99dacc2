package io.quarkiverse.checkout.checkout.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.ConsentProfile.Box;
import io.quarkiverse.checkout.contact.Purpose;

/** The fields of the checkout page that are kept, by their names in the Universal Commerce Protocol. */
final class CheckoutFields {

    static final String EMAIL = "buyer.email";
    static final String PHONE = "buyer.phone";
    static final String DESTINATION = "destination.";
    static final String BILLING = "billing.";
    static final String FULFILLMENT = "fulfillment.option";
    static final String PAYMENT = "payment.handler";
    static final String NOTE = "note";
    static final String COUNTRY = "address_country";

    /** After the name of a box to refuse with: says that it was there to be ticked. */
    static final String SHOWN = ".shown";

    /** What is kept of a field, in characters; more is certainly a mistake. */
    private static final int LONGEST = 1000;
    private static final List<String> ADDRESS = List.of("full_name", "company", "street_address", "extended_address",
            "postal_code", "address_locality", "address_region", COUNTRY);

    /** All of them. */
    static final Set<String> NAMES = Stream.of(Stream.of(EMAIL, PHONE, FULFILLMENT, PAYMENT, NOTE), consents(),
            ADDRESS.stream().flatMap(part -> Stream.of(DESTINATION + part, BILLING + part)))
            .flatMap(names -> names).collect(Collectors.toUnmodifiableSet());

    private CheckoutFields() {
    }

    /** The box that asks for leave, or lets refuse. */
    static String consent(Purpose purpose, Box box) {
        return "consent." + purpose.name().toLowerCase(Locale.ROOT) + "." + box.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> consents() {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> Arrays.stream(Box.values()).map(box -> consent(purpose, box)));
    }

    /** What is worth keeping of a form. */
    static Map<String, String> keep(FormFields form) {
        Map<String, String> kept = new LinkedHashMap<>();
        NAMES.forEach(name -> keep(form, name, kept));
        return kept;
    }

    private static void keep(FormFields form, String name, Map<String, String> kept) {
        String text = form.text(name);
        if (!text.isBlank()) {
            kept.put(name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    static Address address(Map<String, String> form, String prefix) {
        return new Address(text(form, prefix + "full_name"), text(form, prefix + "company"),
                text(form, prefix + "street_address"), text(form, prefix + "extended_address"),
                text(form, prefix + "address_locality"), text(form, prefix + "address_region"),
                text(form, prefix + "postal_code"), text(form, prefix + COUNTRY));
    }

    /** An address as form fields; nothing for null. */
    static Map<String, String> of(Address address, String prefix) {
        Map<String, String> form = new LinkedHashMap<>();
        if (address != null) {
            form.put(prefix + "full_name", address.fullName());
            form.put(prefix + "company", address.company());
            form.put(prefix + "street_address", address.streetAddress());
            form.put(prefix + "extended_address", address.extendedAddress());
            form.put(prefix + "address_locality", address.addressLocality());
            form.put(prefix + "address_region", address.addressRegion());
            form.put(prefix + "postal_code", address.postalCode());
            form.put(prefix + COUNTRY, address.addressCountry());
        }
        form.values().removeIf(String::isEmpty);
        return form;
    }

    /** Whether an address for the invoice was begun; a country alone is only what the list was at. */
    static boolean hasBilling(Map<String, String> form) {
        return ADDRESS.stream().filter(part -> !part.equals(COUNTRY))
                .anyMatch(part -> !text(form, BILLING + part).isBlank());
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }
}
