package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.FeeContributor.PossibleFee;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.TaxCalculator;
import io.quarkiverse.checkout.quote.TaxCalculator.Tax;
import io.quarkiverse.checkout.quote.TaxCalculator.TaxRequest;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;

/** Has everything taxed that is paid for: goods after their discounts, delivery and fees. */
final class TaxStage {

    private final TaxCalculator calculator;
    private final String deliveryClass;

    TaxStage(TaxCalculator calculator, String deliveryClass) {
        this.calculator = calculator;
        this.deliveryClass = deliveryClass;
    }

    List<Charge> run(QuoteRequest request, Goods goods, Discounts discounts, Delivery delivery, Fees fees,
            Inquiry inquiry) {
        List<Taxable> taxables = goods(goods, discounts);
        delivery.chosen().ifPresent(option -> taxables.add(delivery(delivery.due())));
        taxables.addAll(fees.taxables());
        if (taxables.isEmpty()) {
            return List.of();
        }
        return inquiry.ask(ChargeKind.TAX, TaxCalculator.class, calculator,
                new TaxRequest(taxables, request.destination(), request.locale()),
                question -> charges(Contract.answered(calculator, calculator.taxes(question)), taxables, goods.currency()))
                .orElse(List.of());
    }

    /** What taxes can add; empty if the hook cannot tell. */
    Optional<MoneyRange> range(QuoteRequest request, Goods goods, Discounts discounts, MoneyRange delivery,
            List<PossibleFee> fees, Inquiry inquiry) {
        TaxRequest least = possible(request, goods, discounts, delivery.least(), fees, MoneyRange::least);
        TaxRequest most = possible(request, goods, discounts, delivery.most(), fees, MoneyRange::most);
        return most.taxables().isEmpty() ? Optional.of(MoneyRange.of(Money.zero(goods.currency())))
                : inquiry.ask(ChargeKind.TAX, TaxCalculator.class, calculator, new Bounds<>(List.of(least, most)),
                        question -> Contract.range(calculator, calculator.bounds(least, most), goods.currency()))
                        .orElse(Optional.empty());
    }

    private TaxRequest possible(QuoteRequest request, Goods goods, Discounts discounts, Money delivery,
            List<PossibleFee> fees, Function<MoneyRange, Money> end) {
        List<Taxable> taxables = goods(goods, discounts);
        taxables.add(delivery(delivery));
        fees.forEach(fee -> taxables.add(new Taxable(ChargeKind.FEE, "", fee.taxClass(), end.apply(fee.amount()))));
        return new TaxRequest(taxables, request.destination(), request.locale());
    }

    private static List<Taxable> goods(Goods goods, Discounts discounts) {
        List<Taxable> taxables = new ArrayList<>();
        for (QuoteLine line : goods.buyable()) {
            taxables.add(new Taxable(ChargeKind.GOODS, line.id(), line.item().taxClass(), discounts.left().get(line.id())));
        }
        return taxables;
    }

    private Taxable delivery(Money due) {
        return new Taxable(ChargeKind.FULFILLMENT, "", deliveryClass, due);
    }

    private List<Charge> charges(List<Tax> taxes, List<Taxable> taxables, Currency currency) {
        Map<String, Money> untaxed = new HashMap<>();
        taxables.forEach(taxable -> untaxed.merge(taxable.lineId(), taxable.amount(), Money::plus));
        List<Charge> charges = new ArrayList<>();
        for (Tax tax : taxes) {
            check(tax, currency);
            Contract.require(untaxed.containsKey(tax.lineId()), calculator, tax,
                    "a tax is on a line of the request, or on none: " + untaxed.keySet());
            if (tax.included()) {
                untaxed.merge(tax.lineId(), tax.amount().negate(), Money::plus);
                Contract.require(!untaxed.get(tax.lineId()).isNegative(), calculator, tax,
                        "included taxes are never more than the amount that includes them");
            }
            charges.add(new Charge(ChargeKind.TAX, tax.code(), tax.label(), "", tax.amount(), tax.included(), tax.lineId(),
                    HookFaultException.name(calculator)));
        }
        return charges;
    }

    private void check(Tax tax, Currency currency) {
        Contract.require(tax != null, calculator, null, "a tax is never null");
        Contract.requireText(tax.code(), "code", calculator, tax);
        Contract.requireText(tax.label(), "label", calculator, tax);
        Contract.require(tax.rate() != null, calculator, tax, "the rate is never null");
        Contract.requireAmount(tax.amount(), currency, calculator, tax);
    }
}
