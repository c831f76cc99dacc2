package io.quarkiverse.checkout.cart;

import java.util.Map;

/**
 * Something to put into a cart, as it came from the shopper.
 *
 * @param itemId of the catalogue
 * @param quantity how many more
 * @param options by option name
 */
public record NewLine(String itemId, int quantity, Map<String, String> options) {

    public NewLine {
        options = Map.copyOf(options);
    }
}
