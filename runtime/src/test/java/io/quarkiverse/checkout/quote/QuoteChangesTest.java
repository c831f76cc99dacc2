package io.quarkiverse.checkout.quote;

import static io.quarkiverse.checkout.quote.QuoteChange.Reason.DELIVERY_REPLACED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.DELIVERY_REQUOTED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.FEE_ADDED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.FEE_CHANGED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.FEE_REMOVED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.ITEM_ADDED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.ITEM_REMOVED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.PRICE_CHANGED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.PROMOTION_APPLIED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.PROMOTION_EXPIRED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.QUANTITY_CHANGED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.ROUNDING;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.STOCK_REDUCED;
import static io.quarkiverse.checkout.quote.QuoteChange.Reason.TAX_RECOMPUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteChange.Reason;

class QuoteChangesTest {

    @Test
    void goods() {
        assertChange(quote -> {
            quote.remove("1");
            quote.line("1", "mug", 2, 1100);
        }, PRICE_CHANGED, ChargeKind.GOODS, "mug", "1", 1000L, 1100L);
        assertChange(quote -> {
            quote.remove("1");
            quote.line("1", "mug", 3, 1000);
        }, QUANTITY_CHANGED, ChargeKind.GOODS, "mug", "1", 1000L, 1000L);
        assertChange(quote -> quote.line("3", "pen", 1, 100), ITEM_ADDED, ChargeKind.GOODS, "pen", "3", null, 100L);
        assertChange(quote -> quote.remove("1"), ITEM_REMOVED, ChargeKind.GOODS, "mug", "1", 1000L, null);
    }

    @Test
    void shortage() {
        for (LineIssue.Kind kind : LineIssue.Kind.values()) {
            boolean stock = kind == LineIssue.Kind.SOLD_OUT || kind == LineIssue.Kind.TOO_FEW_LEFT;
            assertChange(quote -> quote.issue("1", kind), stock ? STOCK_REDUCED : ITEM_REMOVED, ChargeKind.GOODS, "mug", "1",
                    1000L, null);
        }
    }

    @Test
    void goodsWithOtherOptionsAreOtherGoods() {
        List<QuoteChange> changes = changes(quote -> {
            quote.remove("2");
            quote.line("2", "ring", 1, 5000, quote.option("size", "s", "Small"));
        });

        assertThat(changes).extracting(QuoteChange::reason).containsExactly(ITEM_REMOVED, ITEM_ADDED);
        assertThat(changes).extracting(QuoteChange::code).containsOnly("ring");
    }

    @Test
    void discounts() {
        assertChange(quote -> quote.replace(ChargeKind.DISCOUNT, "TEN", -600), PROMOTION_EXPIRED, ChargeKind.DISCOUNT, "TEN",
                "",
                -700L, -600L);
        assertChange(quote -> quote.replace(ChargeKind.DISCOUNT, "TEN", -800), PROMOTION_APPLIED, ChargeKind.DISCOUNT, "TEN",
                "",
                -700L, -800L);
        assertChange(quote -> quote.charges.removeIf(charge -> charge.kind() == ChargeKind.DISCOUNT), PROMOTION_EXPIRED,
                ChargeKind.DISCOUNT, "TEN", "", -700L, null);
        assertChange(quote -> quote.charge(ChargeKind.ITEMS_DISCOUNT, "NEW", -1), PROMOTION_APPLIED, ChargeKind.ITEMS_DISCOUNT,
                "NEW", "", null, -1L);
    }

    @Test
    void delivery() {
        assertChange(quote -> quote.replace(ChargeKind.FULFILLMENT, "standard", 590), DELIVERY_REQUOTED, ChargeKind.FULFILLMENT,
                "standard", "", 490L, 590L);
        assertThat(changes(quote -> quote.replace(ChargeKind.FULFILLMENT, "express", 490)))
                .extracting(QuoteChange::reason, QuoteChange::code)
                .containsExactly(tuple(DELIVERY_REPLACED, "express"),
                        tuple(DELIVERY_REPLACED, "standard"));
    }

    @Test
    void fees() {
        assertChange(quote -> quote.charge(ChargeKind.FEE, "new", 1), FEE_ADDED, ChargeKind.FEE, "new", "", null, 1L);
        assertChange(quote -> quote.replace(ChargeKind.FEE, "cod", 1), FEE_CHANGED, ChargeKind.FEE, "cod", "", 200L, 1L);
        assertChange(quote -> quote.charges.removeIf(charge -> charge.kind() == ChargeKind.FEE), FEE_REMOVED, ChargeKind.FEE,
                "cod", "", 200L, null);
    }

    @Test
    void taxesOfOneCodeAreOneChange() {
        assertChange(quote -> quote.charges.add(quote.tax("", 100)), TAX_RECOMPUTED, ChargeKind.TAX, "tax-19", "", 1117L,
                1217L);
    }

    @Test
    void rounding() {
        assertChange(quote -> quote.charge(ChargeKind.ROUNDING, "rounding", -2), ROUNDING, ChargeKind.ROUNDING, "rounding", "",
                null, -2L);
    }

    @Test
    void anotherCurrencyChangesEverything() {
        QuoteSamples euros = new QuoteSamples();
        euros.line("1", "mug", 1, 1000);
        QuoteSamples dollars = new QuoteSamples();
        dollars.currency = Currency.getInstance("USD");
        dollars.line("1", "mug", 1, 1000);

        assertThat(euros.quote().fingerprint().changesTo(dollars.quote())).extracting(QuoteChange::reason)
                .containsExactly(ITEM_REMOVED, ITEM_ADDED);
    }

    @Test
    void someChangesAreOfTheGoodsWhateverTheyCost() {
        Set<Reason> ofGoods = EnumSet.of(ITEM_ADDED, ITEM_REMOVED, QUANTITY_CHANGED, STOCK_REDUCED, DELIVERY_REPLACED);
        for (Reason reason : Reason.values()) {
            QuoteChange change = new QuoteChange(reason, ChargeKind.GOODS, "c", "", Optional.empty(), Optional.empty());
            assertThat(change.changesGoods()).as(reason.name()).isEqualTo(ofGoods.contains(reason));
        }
    }

    private static void assertChange(Consumer<QuoteSamples> change, Reason reason, ChargeKind kind, String code, String lineId,
            Long before, Long after) {
        assertThat(changes(change)).containsExactly(
                new QuoteChange(reason, kind, code, lineId, money(before), money(after)));
    }

    private static List<QuoteChange> changes(Consumer<QuoteSamples> change) {
        QuoteSamples now = QuoteSamples.usual();
        change.accept(now);
        return QuoteSamples.usual().quote().fingerprint().changesTo(now.quote());
    }

    private static Optional<Money> money(Long minor) {
        return Optional.ofNullable(minor).map(amount -> Money.of(amount, "EUR"));
    }
}
