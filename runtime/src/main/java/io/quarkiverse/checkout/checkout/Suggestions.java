package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.checkout.contact.EmailAddress;

/** What a feature has to add to what a shopper buys, for the pages that show it below what they are for. */
public interface Suggestions {

    /**
     * Items that can be bought now, the best first.
     *
     * @return none if nothing makes sense, or the page is to do without
     */
    List<Suggestion> find(Occasion occasion);

    /** The pages with a place for them. */
    enum Page {
        CART,
        ORDER
    }

    /**
     * What something is asked for.
     *
     * @param itemIds in the cart or the order
     * @param buyer who is known to be looking at the page; empty if it may be anybody
     * @param locale the shopper's language
     */
    record Occasion(Page page, Set<String> itemIds, Optional<EmailAddress> buyer, Locale locale) {
    }
}
