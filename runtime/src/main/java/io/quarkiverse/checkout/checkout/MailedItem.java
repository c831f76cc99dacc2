package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.money.Money;

/**
 * An item as a mail shows it that has nothing to do with a cart.
 *
 * @param title with its variant
 * @param image address of a picture, absolute or from the root of the site; may be empty
 * @param reason why it is shown, in the reader's language
 * @param price of one unit, now
 * @param url where it can be bought
 */
public record MailedItem(String title, String image, String reason, Money price, String url) {
}
