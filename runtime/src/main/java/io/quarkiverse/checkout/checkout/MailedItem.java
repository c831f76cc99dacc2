package io.quarkiverse.checkout.checkout;

import java.util.List;

import io.quarkiverse.checkout.money.Money;

/**
 * An item as a mail shows it that has nothing to do with a cart.
 *
 * @param title with its variant
 * @param image address of a picture, absolute or from the root of the site; may be empty
 * @param reason why it is shown, in the reader's language
 * @param price of one unit, now
 * @param notes on its stock and what the law wants to be told about its price, in the reader's language
 * @param url where it can be bought
 */
public record MailedItem(String title, String image, String reason, Money price, List<String> notes,
        String url) {

    public MailedItem {
        notes = List.copyOf(notes);
    }
}
