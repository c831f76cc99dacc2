package io.quarkiverse.checkout.contact;

import java.util.Locale;
import java.util.UUID;

/**
 * An answer, and what it was an answer to.
 *
 * @param cartId the cart that it was given with
 * @param wording what stood beside the box
 * @param page where it stood
 * @param policy the rules that it was shown for
 */
public record ConsentEvidence(PersonKey person, Purpose purpose, UUID cartId, ConsentAnswer answer, String wording,
        Locale locale, String page, ConsentProfile policy) {

    /** The page of what was not said at the checkout: a proof of what a mail rested on, and no answer for the next one. */
    public static final String ELSEWHERE = "elsewhere";
}
