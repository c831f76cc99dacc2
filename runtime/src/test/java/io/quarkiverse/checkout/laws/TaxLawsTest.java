package io.quarkiverse.checkout.laws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.money.Percentage;
import io.quarkiverse.checkout.quote.TaxCalculator;
import io.quarkiverse.checkout.quote.TaxCalculator.Tax;
import io.quarkiverse.checkout.quote.TaxCalculator.TaxRequest;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;
import io.quarkiverse.checkout.testing.laws.TaxLaws;

class TaxLawsTest {

    private static final Percentage RATE = Percentage.of("19");
    private static final long EXEMPT_FROM = 5_000;

    private final AtomicInteger count = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(TaxLaws.class, () -> laws(new SalesTax()))
                .breaks("theAnswerIsAList", () -> laws(request -> request.destination().country().equals("JP") ? null
                        : request.taxables().stream().map(taxable -> tax(taxable, "VAT", RATE.of(taxable.amount()))).toList()))
                .breaks("someSampleIsTaxed", () -> laws(request -> List.of()))
                .breaks("amountsAreInTheCurrencyAndNeverNegative",
                        () -> each((request, taxable) -> tax(taxable, "VAT", Money.of(-5, "EUR"))))
                .breaks("aTaxIsOnALineThatWasAskedOrOnNone", () -> each((request, taxable) -> new Tax("vat", "VAT", RATE,
                        RATE.of(taxable.amount()), false, "line99")))
                .breaks("aTaxHasACodeALabelAndARateInEveryLanguage", () -> each((request,
                        taxable) -> tax(taxable, request.locale().equals(Locale.GERMAN) ? " " : "VAT",
                                RATE.of(taxable.amount()))))
                .breaks("includedTaxIsNeverMoreThanTheAmount", () -> each((request, taxable) -> new Tax("vat", "VAT", RATE,
                        taxable.amount().times(2), true, taxable.lineId())))
                .breaks("theSameQuestionHasTheSameAnswer",
                        () -> each((request, taxable) -> tax(taxable, "VAT " + count.incrementAndGet(),
                                RATE.of(taxable.amount()))))
                .breaks("languageChangesTextsOnly", () -> each((request, taxable) -> tax(taxable, "VAT",
                        request.locale().equals(Locale.GERMAN) ? taxable.amount() : RATE.of(taxable.amount()))))
                .breaks("nothingIsTaxedWithNothing", () -> each((request, taxable) -> tax(taxable, "VAT", Money.of(1, "EUR"))))
                .breaks("moreIsNeverTaxedLess", () -> each((request, taxable) -> tax(taxable, "VAT",
                        taxable.amount().minor() < EXEMPT_FROM ? RATE.of(taxable.amount()) : Money.of(0, "EUR"))))
                .breaks("addedTaxLiesWithinTheBounds", () -> laws(new SalesTax() {
                    @Override
                    public Optional<MoneyRange> bounds(TaxRequest least, TaxRequest most) {
                        return Optional.of(MoneyRange.of(Money.of(0, "EUR")));
                    }
                })).tests();
    }

    private static TaxLaws each(Rule rule) {
        return laws(request -> request.taxables().stream().map(taxable -> rule.tax(request, taxable)).toList());
    }

    private static TaxLaws laws(TaxCalculator calculator) {
        return new TaxLaws() {
            @Override
            protected TaxCalculator calculator() {
                return calculator;
            }
        };
    }

    private static Tax tax(Taxable taxable, String label, Money amount) {
        return new Tax("vat", label, RATE, amount, false, taxable.lineId());
    }

    private interface Rule {
        Tax tax(TaxRequest request, Taxable taxable);
    }

    /** Added at home, and nowhere else. */
    private static class SalesTax implements TaxCalculator {

        @Override
        public List<Tax> taxes(TaxRequest request) {
            return request.destination().country().equals("DE")
                    ? request.taxables().stream().map(taxable -> tax(taxable, "VAT", RATE.of(taxable.amount()))).toList()
                    : List.of();
        }

        @Override
        public Optional<MoneyRange> bounds(TaxRequest least, TaxRequest most) {
            String country = least.destination().country();
            return Optional.of(new MoneyRange(country.equals("DE") ? sum(least) : Money.of(0, "EUR"),
                    country.isEmpty() || country.equals("DE") ? sum(most) : Money.of(0, "EUR")));
        }

        private static Money sum(TaxRequest request) {
            return request.taxables().stream().map(taxable -> RATE.of(taxable.amount())).reduce(Money.of(0, "EUR"),
                    Money::plus);
        }
    }
}
