package io.quarkiverse.checkout.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Item.Availability;
import io.quarkiverse.checkout.catalog.Item.BasePrice;
import io.quarkiverse.checkout.catalog.Item.Kind;
import io.quarkiverse.checkout.catalog.Item.Limits;
import io.quarkiverse.checkout.money.Money;

class ItemTest {

    private static final Money PRICE = Money.of(800, "EUR");

    @Test
    void eachMethodExchangesOnePartAndKeepsTheOthers() {
        ItemOption engraving = new ItemOption.Text("engraving", "Engraving", false, 20, Money.of(300, "EUR"));
        BasePrice perLitre = new BasePrice(Money.of(2667, "EUR"), "1 l");

        Item item = Item.of("mug", "Mug", PRICE).withVariant("Blue").withImage("/mug.svg").withUrl("/mug")
                .withCategory("table").withAvailability(Availability.SOLD_OUT).withLimits(new Limits(2, 4, 2))
                .withOptions(List.of(engraving)).withWeightGrams(300).withTaxClass("reduced")
                .withPriorPrice(Money.of(900, "EUR")).withBasePrice(perLitre).withUnitPrice(Money.of(700, "EUR"));

        assertThat(item).isEqualTo(new Item("mug", "Mug", "Blue", Money.of(700, "EUR"), "/mug.svg", "/mug", "table",
                Kind.PHYSICAL, Availability.SOLD_OUT, new Limits(2, 4, 2), List.of(engraving), 300, "reduced",
                Money.of(900, "EUR"), perLitre));
        assertThat(item.digital().kind()).isEqualTo(Kind.DIGITAL);
        assertThat(item.digital().weightGrams()).isZero();
    }
}
