package io.quarkiverse.checkout.permalink;

/**
 * A parameter of a link that means nothing to the checkout and travels on to the page where the shopper lands.
 *
 * @param name 1 to {@value LinkLimits#LONGEST_NAME} characters; no field of a cart or checkout, and no name of a secret
 *        or of personal data
 * @param value at most {@value LinkLimits#LONGEST_VALUE} characters; may be empty
 */
public record LinkParameter(String name, String value) {
}
