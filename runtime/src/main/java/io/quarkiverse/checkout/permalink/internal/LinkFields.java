package io.quarkiverse.checkout.permalink.internal;

import java.util.Set;

/** Which names are fields of a cart or checkout in the sense of the Universal Commerce Protocol. */
final class LinkFields {

    static final String CONTINUE_TO = "continue_to";

    static final String EMAIL = "buyer/email";
    static final String FIRST_NAME = "buyer/first_name";
    static final String LAST_NAME = "buyer/last_name";
    static final String PHONE = "buyer/phone_number";
    static final String COUNTRY = "context/address_country";
    static final String REGION = "context/address_region";
    static final String POSTAL_CODE = "context/postal_code";
    static final String PAYMENT = "context/payment/0/handler";

    static final String CODES = "discounts/codes";
    static final String ATTRIBUTION = "attribution";
    static final String LINES = "line_items";
    static final String OPTIONS = "options";

    /** The fields of carts and checkouts, of their extensions, and of links. */
    private static final Set<String> ROOTS = Set.of("actions", "ap2", "attribution", "buyer", "cart_id", "consent", "context",
            "continue_url", "currency", "discounts", "expires_at", "fulfillment", "id", "line_items", "links", "messages",
            "order", "payment", "policies", "signals", "status", "totals", "ucp", CONTINUE_TO);

    private LinkFields() {
    }

    /**
     * A name as JSON Pointer without the slash in front. No known field has {@code ~} or a slash within a token, so escapes
     * of them are left alone: they make it no known field.
     */
    static String pointer(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '/') {
            start++;
        }
        return name.substring(start);
    }

    static boolean isField(String pointer) {
        int end = pointer.indexOf('/');
        return ROOTS.contains(end < 0 ? pointer : pointer.substring(0, end));
    }
}
