package io.quarkiverse.checkout.checkout.internal;

import io.quarkiverse.checkout.contact.Address;

/** Shows enough for its owner to know it again, and no more. */
final class Masks {

    private static final String HIDDEN = "•••";

    private Masks() {
    }

    static String email(String email) {
        int at = email.indexOf('@');
        return head(email.substring(0, at)) + email.substring(at);
    }

    /** Name and street hidden, town and country as they are; null for null. */
    static Address address(Address address) {
        return address == null ? null
                : new Address(head(address.fullName()), head(address.company()), head(address.streetAddress()), "",
                        address.addressLocality(), address.addressRegion(), "", address.addressCountry());
    }

    static String name(String name) {
        return head(name);
    }

    private static String head(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + HIDDEN;
    }
}
