package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.checkout.CheckoutPage.Country;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Quote;

/**
 * What something costs before its destination is known, or known in full.
 *
 * @param quote for the country that was chosen, or that the browser and the shop suggest
 * @param country that it is computed for
 * @param countries to choose from, sorted by name
 * @param rules what the law asks of a page that shows it
 * @param range what the total can come to with every choice, in all of them or wherever in the one that was typed; empty if
 *        that cannot be told
 */
public record Estimate(Quote quote, Country country, List<Country> countries, Rules rules,
        Optional<MoneyRange> range) {

    /** Whether the total may become another one with another destination or choice. */
    public boolean open() {
        return range.isEmpty() || !range.get().isExact();
    }
}
