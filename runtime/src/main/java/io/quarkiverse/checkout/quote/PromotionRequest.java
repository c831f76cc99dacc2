package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.money.Money;

/**
 * What a promotion may depend on.
 *
 * @param lines those that can be bought
 * @param subtotal of these lines
 * @param codes as typed, upper case
 * @param customer key of the signed-in customer; empty for a guest
 * @param locale the shopper's language, for titles
 * @param at the moment of the quote
 */
public record PromotionRequest(List<QuoteLine> lines, Money subtotal, List<String> codes, String customer,
        Locale locale, Instant at) {

    public PromotionRequest {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }
}
