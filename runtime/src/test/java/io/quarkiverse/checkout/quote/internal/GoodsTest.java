package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.Availability;
import io.quarkiverse.checkout.catalog.Item.BasePrice;
import io.quarkiverse.checkout.catalog.Item.Limits;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.LineIssue;
import io.quarkiverse.checkout.quote.LineIssue.Kind;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteLine.ChosenOption;

class GoodsTest {

    private final TestShop shop = new TestShop("EUR");

    @Test
    void surchargesCountForEachUnit() {
        Item ring = Item.of("ring", "Ring", shop.money(5000)).withOptions(
                List.of(new ItemOption.Text("engraving", "Engraving", false, 20, shop.money(900)),
                        new ItemOption.Choice("size", "Size", true,
                                List.of(new ItemOption.Value("l", "Large", shop.money(50))))));
        Quote quote = shop.line(ring, 3, Map.of("size", "l", "engraving", " Jo ")).quote();

        QuoteLine line = quote.lines().get(0);
        assertThat(line.options()).containsExactly(new ChosenOption("engraving", "Engraving", "Jo", "Jo", shop.money(900)),
                new ChosenOption("size", "Size", "l", "Large", shop.money(50)));
        assertThat(line.unitPrice()).isEqualTo(shop.money(5950));
        assertThat(line.subtotal()).isEqualTo(shop.money(17850));
        assertThat(line.priceChanged()).as("compared with what was seen").isTrue();
        assertThat(quote.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.kind()).isEqualTo(ChargeKind.GOODS);
            assertThat(charge.code()).isEqualTo("ring");
            assertThat(charge.label()).isEqualTo("Ring");
            assertThat(charge.lineId()).isEqualTo("line1");
            assertThat(charge.amount()).isEqualTo(shop.money(17850));
        });
    }

    @Test
    void whatIsGoneCostsNothingAndIsShownAsItWas() {
        shop.line("Mug", 800, 2).line("Cup", 500, 1);
        shop.items.remove("mug");
        Quote quote = shop.quote();

        QuoteLine gone = quote.lines().get(0);
        assertThat(gone.issue()).contains(new LineIssue(Kind.UNAVAILABLE, 0));
        assertThat(gone.item()).isNull();
        assertThat(gone.unitPrice()).isEqualTo(shop.money(800));
        assertThat(gone.subtotal()).isEqualTo(shop.money(0));
        assertThat(quote.total()).isEqualTo(shop.money(500));
        assertThat(quote.placeable()).isFalse();
    }

    @Test
    void whatCannotBeSoldIsUnavailable() {
        shop.line(mug().withAvailability(Availability.DISCONTINUED), 1, Map.of());
        assertThat(issue()).contains(new LineIssue(Kind.UNAVAILABLE, 0));
        for (Item nonsense : List.of(Item.of("mug", "Mug", Money.of(800, "USD")), Item.of("mug", "Mug", shop.money(-1)),
                Item.of("mug", " ", shop.money(800)), mug().withWeightGrams(-1), mug().withTaxClass(null),
                Item.of("mug", "Mug", shop.money(10_000_000_000_001L)), mug().withPriorPrice(Money.of(900, "USD")),
                mug().withBasePrice(new BasePrice(shop.money(-1), "1 kg")),
                mug().withBasePrice(new BasePrice(shop.money(800), " ")),
                mug().withBasePrice(new BasePrice(null, "1 kg")))) {
            shop.items.put("mug", nonsense);
            assertThat(issue()).as(nonsense.toString()).contains(new LineIssue(Kind.UNAVAILABLE, 0));
        }
    }

    @Test
    void soldOutIsSaidWhateverTheReason() {
        shop.line(mug().withAvailability(Availability.SOLD_OUT), 1, Map.of());
        assertThat(issue()).contains(new LineIssue(Kind.SOLD_OUT, 0));
        shop.items.put("mug", mug());
        shop.stock.put("mug", 0L);
        assertThat(issue()).contains(new LineIssue(Kind.SOLD_OUT, 0));
        shop.stock.put("mug", -3L);
        assertThat(issue()).contains(new LineIssue(Kind.SOLD_OUT, 0));
        shop.stock.put("mug", 5L);
        shop.items.put("mug", mug().withLimits(new Limits(6, 60, 6)));
        assertThat(issue()).as("fewer left than the smallest quantity").contains(new LineIssue(Kind.SOLD_OUT, 0));
    }

    @Test
    void linesOfOneItemShareItsStockAndItsMaximum() {
        shop.line(mug(), 2, Map.of()).line(mug(), 2, Map.of());
        shop.stock.put("mug", 4L);
        assertThat(shop.quote().lines()).allMatch(QuoteLine::buyable);
        shop.stock.put("mug", 3L);
        assertThat(shop.quote().lines()).extracting(QuoteLine::issue)
                .containsOnly(Optional.of(new LineIssue(Kind.TOO_FEW_LEFT, 3)));
        shop.stock.clear();
        shop.items.put("mug", mug().withLimits(new Limits(1, 4, 1)));
        assertThat(shop.quote().lines()).allMatch(QuoteLine::buyable);
        shop.items.put("mug", mug().withLimits(new Limits(1, 3, 1)));
        assertThat(shop.quote().lines()).extracting(QuoteLine::issue)
                .containsOnly(Optional.of(new LineIssue(Kind.OUTSIDE_LIMITS, 3)));
    }

    @Test
    void whatIsLeftIsAQuantityThatCanBeBought() {
        shop.line(mug().withLimits(new Limits(2, 9, 3)), 8, Map.of());
        assertThat(issue()).isEmpty();
        shop.stock.put("mug", 7L);
        assertThat(issue()).contains(new LineIssue(Kind.TOO_FEW_LEFT, 5));
        shop.lines.set(0, shop.lines.get(0).withQuantity(4));
        assertThat(issue()).contains(new LineIssue(Kind.OUTSIDE_LIMITS, 5));
    }

    @Test
    void optionsThatAreNotOfferedAreNamedAsTheyAreStored() {
        shop.line(mug(), 1, Map.of("colour", "red", "bow", "yes"));

        assertThat(issue()).contains(new LineIssue(Kind.OPTION_INVALID, 0));
        assertThat(shop.quote().lines().get(0).options()).containsExactly(
                new ChosenOption("bow", "bow", "yes", "yes", shop.money(0)),
                new ChosenOption("colour", "colour", "red", "red", shop.money(0)));
    }

    @Test
    void anEmptyCartAsksNobody() {
        shop.promotions = null;
        shop.delivery = null;
        shop.taxes = null;
        shop.discounts.add(request -> {
            throw new IllegalStateException("asked");
        });
        shop.fees.add(request -> {
            throw new IllegalStateException("asked");
        });
        Quote quote = shop.quote();

        assertThat(quote.total()).isEqualTo(shop.money(0));
        assertThat(quote.placeable()).isFalse();
        assertThat(quote.validUntil()).isEqualTo(TestShop.NOW.plusSeconds(900));
    }

    @Test
    void aFailingHookIsNamed() {
        shop.line("Mug", 800, 1);
        shop.fees.add(request -> {
            throw new IllegalStateException("no connection");
        });
        assertThat(shop.fault()).contains("GoodsTest", "no connection");
        assertThat(shop.quote().total()).as("what is known").isEqualTo(shop.money(800));
    }

    @Test
    void withoutItsPricesThereIsNoQuote() {
        shop.line("Mug", 800, 1);
        HookCalls down = new HookCalls() {
            @Override
            public <Q, A> Answer<A> ask(Class<?> type, Object hook, Q question, Function<Q, A> call) {
                throw new HookFaultException("catalog", new IllegalStateException("no connection"));
            }
        };
        shop.calls = down;
        assertThatThrownBy(shop::quote).isInstanceOf(HookFaultException.class).hasMessageContaining("no connection");
    }

    private Item mug() {
        return Item.of("mug", "Mug", shop.money(800));
    }

    private Optional<LineIssue> issue() {
        return shop.quote().lines().get(0).issue();
    }
}
