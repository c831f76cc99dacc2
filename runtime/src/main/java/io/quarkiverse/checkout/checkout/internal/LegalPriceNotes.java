package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.checkout.PriceNotes;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.Destination;

/** By the rules of today; the pages say the same in {@code tags/checkoutPriceNotes.html}. */
@ApplicationScoped
class LegalPriceNotes implements PriceNotes {

    private final Legal legal;

    LegalPriceNotes(Legal legal) {
        this.legal = legal;
    }

    @Override
    public List<String> of(Item item, String country, Locale locale) {
        Rules rules = legal.rulesOfToday(Destination.of(country), locale);
        CheckoutMessages texts = Texts.of(CheckoutMessages.class, locale);
        return Stream.of(
                rules.basePrice() && item.basePrice() != null
                        ? texts.basePrice(item.basePrice().price().format(locale), item.basePrice().measure())
                        : "",
                rules.priorPrice() && item.priorPrice() != null ? texts.priorPrice(item.priorPrice().format(locale)) : "")
                .filter(note -> !note.isEmpty()).toList();
    }
}
