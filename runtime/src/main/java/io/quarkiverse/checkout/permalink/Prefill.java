package io.quarkiverse.checkout.permalink;

import java.util.List;

/**
 * What a link puts into the form before the shopper does, who can change all of it. For links to one person only: an
 * address stays in histories and logs. No part is null; what is not known is empty.
 *
 * @param email a valid address as {@code EmailAddress} has it
 * @param firstName at most 100 characters
 * @param lastName at most 100 characters
 * @param phone 5 to 30 digits, spaces and {@code +()/.-}
 * @param addressCountry two capital letters of ISO 3166-1
 * @param addressRegion at most 100 characters
 * @param postalCode at most 20 characters
 * @param paymentHandler the way to pay that is chosen at first, if it can be had: {@code [A-Za-z0-9._-]{1,100}}
 */
public record Prefill(String email, String firstName, String lastName, String phone, String addressCountry,
        String addressRegion, String postalCode, String paymentHandler) {

    public static final Prefill NONE = new Prefill("", "", "", "", "", "", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether anything in it says who the shopper is, rather than roughly where. */
    public boolean isPersonal() {
        return !List.of(email, firstName, lastName, phone).stream().allMatch(String::isEmpty);
    }

    /** Tells nothing about the person, so that a log does not. */
    @Override
    public String toString() {
        return "Prefill[" + (isEmpty() ? "empty" : "...") + "]";
    }
}
