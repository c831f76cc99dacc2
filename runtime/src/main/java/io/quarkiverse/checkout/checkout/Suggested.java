package io.quarkiverse.checkout.checkout;

import java.util.List;

import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;

/**
 * What a page suggests to add.
 *
 * @param items none if there is nothing to suggest
 * @param rules what the law asks of their prices; null without items
 */
public record Suggested(List<Suggestion> items, Rules rules) {

    public static final Suggested NOTHING = new Suggested(List.of(), null);

    public Suggested {
        items = List.copyOf(items);
    }
}
