package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.AppliedDiscount.Allocation;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkiverse.checkout.quote.RejectedCode.Reason;

class DiscountsTest {

    private final TestShop shop = new TestShop("EUR").line("Mug", 1000, 1).line("Cup", 500, 2).line("Tea", 1, 1);

    @Test
    void aDiscountOnTheOrderIsOneChargeAndIsSharedByWhatLinesCost() {
        Quote quote = shop.promotes(shop.discount("TEN", 200)).quote();

        assertThat(charges(quote)).containsExactly("DISCOUNT TEN  EUR -2.00");
        assertThat(quote.discounts()).containsExactly(new AppliedDiscount("TEN", "TEN", false, shop.money(200),
                List.of(new Allocation("line1", shop.money(100)), new Allocation("line2", shop.money(100)))));
    }

    @Test
    void aDiscountOnSomeLinesIsOneChargeEach() {
        Quote quote = shop.promotes(shop.discount("SOME", 75, "line1", "line2")).quote();

        assertThat(charges(quote)).containsExactly("ITEMS_DISCOUNT SOME line1 EUR -0.38",
                "ITEMS_DISCOUNT SOME line2 EUR -0.37");
        assertThat(quote.total()).isEqualTo(shop.money(2001 - 75));
    }

    @Test
    void discountsTakeTheirTurnAndNeverMoreThanIsLeft() {
        shop.discounts.add(request -> List.of(shop.discount("loyal", 5000)));
        Quote quote = shop.promotes(shop.discount("A", 950, "line1"), shop.discount("B", 100, "line1")).quote();

        assertThat(charges(quote)).containsExactly("ITEMS_DISCOUNT A line1 EUR -9.50", "ITEMS_DISCOUNT B line1 EUR -0.50",
                "DISCOUNT loyal  EUR -10.01");
        assertThat(quote.discounts()).extracting(AppliedDiscount::amount)
                .containsExactly(shop.money(950), shop.money(50), shop.money(1001));
        assertThat(quote.total()).isEqualTo(shop.money(0));
    }

    @Test
    void freeDeliveryIsADiscountOfItsPrice() {
        shop.delivers(490, 990);
        shop.option = "way2";
        Quote quote = shop.promotes(shop.freeDelivery("SHIP", 100), shop.freeDelivery("AGAIN", 0)).quote();

        assertThat(charges(quote)).containsExactly("DISCOUNT SHIP  EUR -1.00", "FULFILLMENT way2  EUR 9.90",
                "DISCOUNT SHIP  EUR -9.90");
        assertThat(quote.discounts()).singleElement().satisfies(discount -> {
            assertThat(discount.amount()).isEqualTo(shop.money(1090));
            assertThat(discount.allocations()).contains(new Allocation("", shop.money(990)));
        });
        assertThat(quote.rejectedCodes()).as("takes nothing off").containsExactly(
                new RejectedCode("AGAIN", Reason.USER_INELIGIBLE));
        assertThat(quote.total()).isEqualTo(shop.money(2001 - 100));
    }

    @Test
    void freeDeliveryOfFreeDeliveryIsNoDiscount() {
        Quote quote = shop.delivers(0).promotes(shop.freeDelivery("SHIP", 0)).quote();

        assertThat(charges(quote)).containsExactly("FULFILLMENT way1  EUR 0.00");
        assertThat(quote.discounts()).isEmpty();
        assertThat(quote.rejectedCodes()).containsExactly(new RejectedCode("SHIP", Reason.USER_INELIGIBLE));
    }

    @Test
    void anAutomaticDiscountThatTakesNothingOffIsNotMentioned() {
        Quote quote = shop.promotes(new Discount("auto", "Auto", true, Set.of(), shop.money(0), true)).quote();

        assertThat(quote.discounts()).isEmpty();
        assertThat(quote.rejectedCodes()).isEmpty();
    }

    @Test
    void everyCodeIsAnswered() {
        shop.codes.addAll(List.of("GOOD", "OLD", "FORGOTTEN"));
        shop.promotions = new TestShop.FixedPromotions(List.of(shop.discount("GOOD", 1)),
                List.of(new RejectedCode("OLD", Reason.EXPIRED)));

        assertThat(shop.quote().rejectedCodes()).containsExactly(new RejectedCode("OLD", Reason.EXPIRED),
                new RejectedCode("FORGOTTEN", Reason.INVALID));
    }

    @Test
    void hooksSeeTheGoodsThatCanBeBought() {
        shop.items.remove("tea");
        shop.discounts.add(request -> {
            assertThat(request.lines()).extracting(line -> line.id()).containsExactly("line1", "line2");
            assertThat(request.subtotal()).isEqualTo(shop.money(2000));
            return List.of();
        });
        shop.quote();
    }

    @Test
    void nonsenseNamesTheHookTheAnswerAndTheRule() {
        Map.of(
                shop.discount("MINUS", -1), "the amount is never null, negative or huge, and in EUR",
                new Discount("USD", "USD", false, Set.of(), Money.of(1, "USD"), false), "and in EUR",
                new Discount("NULL", "NULL", false, Set.of(), null, false), "the amount is never null",
                new Discount(" ", "Blank", false, Set.of(), shop.money(1), false), "the code is never empty",
                new Discount("BLANK", "", false, Set.of(), shop.money(1), false), "the title is never empty",
                shop.discount("LINES", 1, "line9"), "a discount is for lines of the request")
                .forEach((discount, rule) -> assertThat(shop.promotes(discount).fault()).contains(rule)
                        .contains("FixedPromotions").contains(discount.toString()));
        shop.discounts.add(request -> List.of(shop.discount("TWICE", 1)));
        assertThat(shop.promotes(shop.discount("TWICE", 1)).fault())
                .contains("no two discounts have the same code").contains("DiscountsTest");
    }

    @Test
    void noAnswerIsNonsense() {
        shop.discounts.add(request -> null);
        assertThat(shop.fault())
                .contains("the answer is never null");
    }

    @Test
    void digitalGoodsAreNotDelivered() {
        TestShop digital = new TestShop("EUR").line(Item.of("pdf", "PDF", Money.of(500, "EUR")).digital(), 1, Map.of())
                .delivers(490);

        assertThat(digital.quote().fulfillmentOptions()).isEmpty();
        assertThat(digital.quote().total()).isEqualTo(Money.of(500, "EUR"));
        assertThat(digital.quote().placeable()).isTrue();
    }

    private static List<String> charges(Quote quote) {
        return quote.charges().stream().filter(charge -> charge.kind() != ChargeKind.GOODS)
                .map(charge -> charge.kind() + " " + charge.code() + " " + charge.lineId() + " " + charge.amount()).toList();
    }
}
