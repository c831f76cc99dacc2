package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.Percentage;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.TaxCalculator.Tax;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;
import io.quarkiverse.checkout.quote.Total;
import io.quarkus.runtime.configuration.ConfigurationException;

class TaxesTest {

    private static final Percentage RATE = Percentage.of("19");

    private final TestShop shop = new TestShop("EUR").line("Mug", 1000, 2).delivers(490);

    @Test
    void goodsDeliveryAndFeesAreTaxedForWhatIsPaid() {
        List<Taxable> taxables = new ArrayList<>();
        shop.line(Item.of("book", "Book", shop.money(500)).withTaxClass("reduced"), 1, Map.of());
        shop.promotes(shop.discount("FIVE", 250));
        shop.fees.add(request -> List.of(new Fee("fee", "Fee", "Because", shop.money(100), "reduced")));
        shop.deliveryClass = "parcels";
        shop.taxes = request -> {
            taxables.addAll(request.taxables());
            return List.of();
        };
        shop.quote();

        assertThat(taxables).containsExactly(new Taxable(ChargeKind.GOODS, "line1", "standard", shop.money(1800)),
                new Taxable(ChargeKind.GOODS, "line2", "reduced", shop.money(450)),
                new Taxable(ChargeKind.FULFILLMENT, "", "parcels", shop.money(490)),
                new Taxable(ChargeKind.FEE, "", "reduced", shop.money(100)));

        taxables.clear();
        shop.promotes(shop.freeDelivery("SHIP", 0)).quote();
        assertThat(taxables).contains(new Taxable(ChargeKind.FULFILLMENT, "", "parcels", shop.money(0)));
    }

    @Test
    void includedTaxIsShownAndNotAdded() {
        Quote quote = shop.taxes(true, Map.of("standard", "19")).quote();

        assertThat(quote.total()).isEqualTo(shop.money(2490));
        Total taxes = row(quote, Total.Type.TAX);
        assertThat(taxes.amount()).isEqualTo(shop.money(0));
        assertThat(taxes.entries()).extracting(Charge::amount).containsExactly(shop.money(319), shop.money(78));
        assertThat(taxes.byCode()).singleElement().satisfies(tax -> {
            assertThat(tax.amount()).isEqualTo(shop.money(397));
            assertThat(tax.code()).isEqualTo("tax-19");
            assertThat(tax.label()).isEqualTo("VAT 19 %");
            assertThat(tax.lineId()).isEmpty();
            assertThat(tax.included()).isTrue();
        });
    }

    @Test
    void addedTaxIsRoundedOnceForEachLine() {
        Quote quote = shop.line("Tea", 3, 1).line("Nut", 3, 1).taxes(false, Map.of("standard", "19")).quote();

        assertThat(row(quote, Total.Type.TAX).entries()).extracting(Charge::amount).containsExactly(shop.money(380),
                shop.money(1), shop.money(1), shop.money(93));
        assertThat(quote.total()).isEqualTo(shop.money(2496 + 475));
    }

    @Test
    void nothingIsTaxedAtZero() {
        shop.line(Item.of("gift", "Gift", shop.money(0)), 1, Map.of());
        assertThat(shop.taxes(true, Map.of("standard", "0")).quote().charges()).extracting(Charge::kind)
                .doesNotContain(ChargeKind.TAX);
        assertThat(shop.taxes(true, Map.of("standard", "19")).quote().charges()).extracting(Charge::lineId)
                .filteredOn("line2"::equals).hasSize(1);
        shop.destination = Destination.of("US");
        assertThat(shop.quote().charges()).extracting(Charge::kind).doesNotContain(ChargeKind.TAX);
    }

    @Test
    void regionGoesBeforeCountryAndStandardStandsIn() {
        TaxRates rates = rates("DE.standard", "19", "DE.reduced", "7", "US.standard", "1", "US.food", "0", "US-CA.standard",
                "7.25", "*.standard", "5", "*.books", "3");

        assertThat(rates.rate(new Destination("US", "CA", ""), "standard")).contains(Percentage.of("7.25"));
        assertThat(rates.rate(new Destination("US", "CA", ""), "food")).contains(Percentage.of("0"));
        assertThat(rates.rate(new Destination("US", "CA", ""), "books")).contains(Percentage.of("7.25"));
        assertThat(rates.rate(new Destination("US", "NV", ""), "standard")).contains(Percentage.of("1"));
        assertThat(rates.rate(Destination.of("DE"), "reduced")).contains(Percentage.of("7"));
        assertThat(rates.rate(Destination.of("DE"), "books")).contains(RATE);
        assertThat(rates.rate(Destination.of("FR"), "books")).contains(Percentage.of("3"));
        assertThat(rates.rate(Destination.of("FR"), "reduced")).contains(Percentage.of("5"));
        assertThat(rates("DE.standard", "19").rate(Destination.of("FR"), "standard")).isEmpty();
        assertThat(rates("DE.reduced", "7").rate(Destination.of("DE"), "standard")).isEmpty();
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThatThrownBy(() -> rates("de.standard", "19")).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("quarkus.checkout.tax.rates.de must name a country");
        assertThatThrownBy(() -> rates("DE.standard", "190")).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("quarkus.checkout.tax.rates.DE.standard must be from 0 to 100");
    }

    @Test
    void theRateIsWrittenAsTheLanguageDoes() {
        ConfiguredTaxes taxes = new ConfiguredTaxes(false,
                new LocalText("VAT {rate} %", Map.of("de", "MwSt. {rate} %")),
                rates("DE.standard", "8.8755"));
        shop.taxes = taxes;
        shop.locale = Locale.forLanguageTag("de-AT");

        assertThat(row(shop.quote(), Total.Type.TAX).entries()).extracting(Charge::label).containsOnly("MwSt. 8,8755 %");
        shop.locale = Locale.FRANCE;
        assertThat(row(shop.quote(), Total.Type.TAX).entries()).extracting(Charge::label).containsOnly("VAT 8,8755 %");
    }

    @Test
    void nonsenseNamesTheHookTheAnswerAndTheRule() {
        Map.of(tax("", "L", RATE, 1, true, "line1"), "the code is never empty",
                tax("c", "", RATE, 1, true, "line1"), "the label is never empty",
                tax("c", "L", null, 1, true, "line1"), "the rate is never null",
                tax("c", "L", RATE, -1, false, "line1"), "the amount is never null, negative or huge, and in EUR",
                new Tax("c", "L", RATE, Money.of(1, "USD"), false, ""), "and in EUR",
                tax("c", "L", RATE, 1, true, "line9"), "a tax is on a line of the request",
                tax("c", "L", RATE, 2001, true, "line1"), "included taxes are never more")
                .forEach((tax, rule) -> {
                    shop.taxes = request -> List.of(tax);
                    assertThat(shop.fault()).contains(rule)
                            .contains("TaxesTest").contains(tax.toString());
                });
    }

    @Test
    void manyTaxesMayBeIncludedUpToTheWholeAmount() {
        shop.taxes = request -> List.of(tax("a", "A", RATE, 1500, true, "line1"), tax("b", "B", RATE, 500, true, "line1"),
                tax("c", "C", RATE, 5000, false, "line1"));
        Quote quote = shop.quote();

        assertThat(quote.total()).isEqualTo(shop.money(7490));
        assertThat(row(quote, Total.Type.TAX).byCode()).hasSize(3);
    }

    private Tax tax(String code, String label, Percentage rate, long amount, boolean included, String lineId) {
        return new Tax(code, label, rate, shop.money(amount), included, lineId);
    }

    private static TaxRates rates(String... properties) {
        return new TaxRates(TestConfig.of(TaxConfig.class, "quarkus.checkout.tax.rates.", properties).rates(),
                Set.of("DE", "AT", "US"));
    }

    private static Total row(Quote quote, Total.Type type) {
        return quote.totals().stream().filter(total -> total.type() == type).findFirst().orElseThrow();
    }
}
