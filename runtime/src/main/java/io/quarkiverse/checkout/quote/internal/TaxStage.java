package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
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

    List<Charge> run(QuoteRequest request, Goods goods, Discounts discounts, Delivery delivery, Fees fees) {
        List<Taxable> taxables = new ArrayList<>();
        for (QuoteLine line : goods.buyable()) {
            taxables.add(new Taxable(ChargeKind.GOODS, line.id(), line.item().taxClass(), discounts.left().get(line.id())));
        }
        delivery.chosen().ifPresent(
                option -> taxables.add(new Taxable(ChargeKind.FULFILLMENT, "", deliveryClass, delivery.due())));
        taxables.addAll(fees.taxables());
        if (taxables.isEmpty()) {
            return List.of();
        }
        TaxRequest asked = new TaxRequest(taxables, request.destination(), request.locale());
        return charges(HookCall.answer(calculator, () -> calculator.taxes(asked)), taxables, goods.currency());
    }

    private List<Charge> charges(List<Tax> taxes, List<Taxable> taxables, Currency currency) {
        Map<String, Money> untaxed = new HashMap<>();
        taxables.forEach(taxable -> untaxed.merge(taxable.lineId(), taxable.amount(), Money::plus));
        List<Charge> charges = new ArrayList<>();
        for (Tax tax : taxes) {
            check(tax, currency);
            HookCall.require(untaxed.containsKey(tax.lineId()), calculator, tax,
                    "a tax is on a line of the request, or on none: " + untaxed.keySet());
            if (tax.included()) {
                untaxed.merge(tax.lineId(), tax.amount().negate(), Money::plus);
                HookCall.require(!untaxed.get(tax.lineId()).isNegative(), calculator, tax,
                        "included taxes are never more than the amount that includes them");
            }
            charges.add(new Charge(ChargeKind.TAX, tax.code(), tax.label(), "", tax.amount(), tax.included(), tax.lineId(),
                    HookCall.name(calculator)));
        }
        return charges;
    }

    private void check(Tax tax, Currency currency) {
        HookCall.require(tax != null, calculator, null, "a tax is never null");
        HookCall.requireText(tax.code(), "code", calculator, tax);
        HookCall.requireText(tax.label(), "label", calculator, tax);
        HookCall.require(tax.rate() != null, calculator, tax, "the rate is never null");
        HookCall.requireAmount(tax.amount(), currency, calculator, tax);
    }
}
