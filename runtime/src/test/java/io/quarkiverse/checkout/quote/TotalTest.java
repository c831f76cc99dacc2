package io.quarkiverse.checkout.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Total.Type;

class TotalTest {

    @Test
    void rowsAddUpAndIncludedTaxesAreOnlyShown() {
        Quote quote = QuoteSamples.usual().quote();

        assertThat(quote.totals()).extracting(row -> row.type() + " " + row.amount().minor()).containsExactly("SUBTOTAL 7000",
                "DISCOUNT -700", "FULFILLMENT 490", "FEE 200", "TAX 0", "TOTAL 6990");
        assertThat(quote.total()).isEqualTo(Money.of(6990, "EUR"));
    }

    @Test
    void anEmptyQuoteHasASubtotalAndATotal() {
        assertThat(new QuoteSamples().quote().totals()).extracting(Total::type).containsExactly(Type.SUBTOTAL, Type.TOTAL);
    }

    @Test
    void entriesOfOneCodeAreShownAsOne() {
        QuoteSamples quote = QuoteSamples.usual();
        quote.charges.add(new Charge(ChargeKind.TAX, "tax-19", "VAT 19 %", "", quote.money(5), false, "", "test"));
        List<Charge> shown = quote.quote().totals().get(4).byCode();

        assertThat(shown).extracting(charge -> charge.included() + " " + charge.amount().minor() + charge.lineId())
                .containsExactly("true 1117", "false 5");
    }

    @Test
    void aChargeSaysWhatItIs() {
        Money amount = Money.of(1, "EUR");
        for (List<String> texts : List.of(List.of(" ", "l", "s"), List.of("c", "", "s"), List.of("c", "l", ""))) {
            assertThatThrownBy(
                    () -> new Charge(ChargeKind.FEE, texts.get(0), texts.get(1), "", amount, false, "", texts.get(2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
