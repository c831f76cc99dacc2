package io.quarkiverse.checkout.testing.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.TaxCalculator;
import io.quarkiverse.checkout.quote.TaxCalculator.Tax;
import io.quarkiverse.checkout.quote.TaxCalculator.TaxRequest;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;

/** What a {@link TaxCalculator} owes. */
public abstract class TaxLaws extends HookLaws {

    private static final long HIGHEST_FEE = 2_000;

    protected abstract TaxCalculator calculator();

    @Override
    final Object bean() {
        return calculator();
    }

    /** Of delivery and fees, besides those of the items. */
    protected List<String> taxClasses() {
        return List.of(Item.STANDARD_TAX);
    }

    @Test
    public void theAnswerIsAList() {
        each(request -> require(isComplete(answer(request)), "the answer is a list of taxes", request, answer(request),
                "answer List.of() where there is no tax"));
    }

    /** Else the other laws would hold for want of an answer. */
    @Test
    public void someSampleIsTaxed() {
        boolean[] taxed = new boolean[1];
        each(request -> taxed[0] |= !some(answer(request)).isEmpty());
        require(taxed[0], "some sample is taxed", destinations() + " and " + items(), List.of(),
                "override destinations() and items() with what this shop sells, and where to");
    }

    @Test
    public void amountsAreInTheCurrencyAndNeverNegative() {
        eachTax((request, tax) -> require(isAmount(tax.amount()), "a tax is an amount of 0 or more in " + currency(), request,
                tax, "leave a tax out instead of taking it back, and take the currency from the taxable"));
    }

    @Test
    public void aTaxIsOnALineThatWasAskedOrOnNone() {
        eachTax((request, tax) -> require(
                "".equals(tax.lineId())
                        || request.taxables().stream().anyMatch(taxable -> taxable.lineId().equals(tax.lineId())),
                "a tax names a line of the request, or none", request, tax, "give it the taxable's lineId"));
    }

    @Test
    public void aTaxHasACodeALabelAndARateInEveryLanguage() {
        everywhere(request -> some(answer(request)).forEach(tax -> require(
                isText(tax.code()) && isText(tax.label()) && tax.rate() != null, "a tax has a code, a label and a rate",
                request, tax, "give it a text for the locale " + request.locale())));
    }

    @Test
    public void includedTaxIsNeverMoreThanTheAmount() {
        each(request -> {
            Map<String, Money> left = new TreeMap<>();
            request.taxables().forEach(taxable -> left.merge(taxable.lineId(), taxable.amount(), Money::plus));
            taxes(request).filter(Tax::included).filter(tax -> left.containsKey(tax.lineId())).forEach(tax -> {
                left.merge(tax.lineId(), tax.amount().negate(), Money::plus);
                require(!left.get(tax.lineId()).isNegative(), "an amount is not less than the tax that it includes", request,
                        tax, "compute it with Percentage.includedIn, or answer included = false if it comes on top");
            });
        });
    }

    @Test
    public void theSameQuestionHasTheSameAnswer() {
        each(request -> {
            List<Tax> first = answer(request);
            List<Tax> second = answer(request);
            require(first == null || first.equals(second), "the same question has the same answer", request,
                    first + ", then " + second, "depend on nothing but the request and your tables");
        });
    }

    @Test
    public void languageChangesTextsOnly() {
        everywhere(request -> {
            TaxRequest other = new TaxRequest(request.taxables(), request.destination(), locales().get(0));
            require(amounts(request).equals(amounts(other)), "amounts do not depend on the language", request,
                    amounts(request) + ", in " + other.locale() + " " + amounts(other), "use the locale for labels only");
        });
    }

    @Test
    public void nothingIsTaxedWithNothing() {
        each(asked -> {
            TaxRequest request = with(asked, (kind, amount) -> Money.zero(currency()));
            require(total(request).isZero(), "what costs nothing bears no tax", request, answer(request),
                    "compute the tax from the taxable's amount, from which discounts are taken off already");
        });
    }

    @Test
    public void moreIsNeverTaxedLess() {
        each(request -> {
            TaxRequest more = with(request, (kind, amount) -> amount.plus(money(upTo(amount.minor()))));
            require(total(more).compareTo(total(request)) >= 0, "a higher amount does not bear less tax", request,
                    answer(request) + ", for more " + answer(more), "compute the tax from the amount, once per taxable");
        });
    }

    @Test
    public void addedTaxLiesWithinTheBounds() {
        boolean told = false;
        for (int i = 0; i < samples(); i++) {
            TaxRequest request = request();
            Money added = Money.sum(currency(), taxes(request).filter(tax -> !tax.included()).map(Tax::amount).toList());
            for (Destination open : opened(request.destination())) {
                TaxRequest least = to(open, with(request, this::less));
                TaxRequest most = to(open, with(request, this::more));
                Optional<MoneyRange> bounds = ask(least, question -> calculator().bounds(question, most));
                require(bounds != null && bounds.stream().allMatch(range -> isRange(range) && range.contains(added)),
                        "bounds hold the tax that is added in the end", least + " to " + most, bounds + ", in the end " + added
                                + " for " + request,
                        "take the lowest and the highest rate of every place that is still open, or answer empty");
                told |= bounds.isPresent();
            }
        }
        assumeTrue(told, "bounds are always empty: pages name no total until the address is known");
    }

    private void each(Consumer<TaxRequest> law) {
        for (int i = 0; i < samples(); i++) {
            law.accept(request());
        }
    }

    private void everywhere(Consumer<TaxRequest> law) {
        each(request -> locales()
                .forEach(locale -> law.accept(new TaxRequest(request.taxables(), request.destination(), locale))));
    }

    private void eachTax(TaxLaw law) {
        each(request -> some(answer(request)).forEach(tax -> law.check(request, tax)));
    }

    private List<Tax> answer(TaxRequest request) {
        return ask(request, calculator()::taxes);
    }

    private Stream<Tax> taxes(TaxRequest request) {
        return some(answer(request)).stream().filter(tax -> isAmount(tax.amount()) && tax.lineId() != null);
    }

    private Money total(TaxRequest request) {
        return Money.sum(currency(), taxes(request).map(Tax::amount).toList());
    }

    private List<String> amounts(TaxRequest request) {
        return taxes(request).map(tax -> tax.code() + " " + tax.amount() + " " + tax.included() + " " + tax.lineId()).toList();
    }

    private TaxRequest request() {
        List<Taxable> taxables = new ArrayList<>();
        for (QuoteLine line : lines()) {
            taxables.add(new Taxable(ChargeKind.GOODS, line.id(), line.item().taxClass(),
                    money(upTo(line.subtotal().minor()))));
        }
        taxables.add(new Taxable(ChargeKind.FULFILLMENT, "", pick(taxClasses()), money(upTo(HIGHEST_FEE))));
        if (random.nextBoolean()) {
            taxables.add(new Taxable(ChargeKind.FEE, "", pick(taxClasses()), money(upTo(HIGHEST_FEE))));
        }
        return new TaxRequest(taxables, pick(destinations()), pick(locales()));
    }

    private Money less(ChargeKind kind, Money amount) {
        return kind == ChargeKind.GOODS ? amount : money(upTo(amount.minor()));
    }

    private Money more(ChargeKind kind, Money amount) {
        return kind == ChargeKind.GOODS ? amount : amount.plus(money(upTo(HIGHEST_FEE)));
    }

    private static TaxRequest with(TaxRequest request, BiFunction<ChargeKind, Money, Money> change) {
        return new TaxRequest(request.taxables().stream().map(taxable -> new Taxable(taxable.kind(), taxable.lineId(),
                taxable.taxClass(), change.apply(taxable.kind(), taxable.amount()))).toList(), request.destination(),
                request.locale());
    }

    private static TaxRequest to(Destination open, TaxRequest request) {
        Locale locale = request.locale();
        return new TaxRequest(request.taxables(), open, locale);
    }

    private interface TaxLaw {
        void check(TaxRequest request, Tax tax);
    }
}
