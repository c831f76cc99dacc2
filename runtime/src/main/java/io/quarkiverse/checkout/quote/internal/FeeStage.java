package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.FeeContributor.FeeRequest;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;

/** Collects the fees. */
final class FeeStage {

    private final List<FeeContributor> contributors;

    FeeStage(List<FeeContributor> contributors) {
        this.contributors = List.copyOf(contributors);
    }

    Fees run(QuoteRequest request, Goods goods, Discounts discounts, Delivery delivery) {
        List<Charge> charges = new ArrayList<>();
        List<Taxable> taxables = new ArrayList<>();
        if (goods.buyable().isEmpty()) {
            return new Fees(charges, taxables);
        }
        FeeRequest asked = new FeeRequest(goods.buyable(), Money.sum(goods.currency(), discounts.left().values()),
                request.destination(), delivery.optionId(), request.paymentHandler(), request.locale());
        Set<String> codes = new HashSet<>();
        for (FeeContributor contributor : contributors) {
            for (Fee fee : HookCall.answer(contributor, () -> contributor.fees(asked))) {
                check(contributor, fee, goods.currency());
                HookCall.require(codes.add(fee.code()), contributor, fee, "no two fees of an order have the same code");
                if (fee.amount().isPositive()) {
                    charges.add(new Charge(ChargeKind.FEE, fee.code(), fee.label(), fee.reason(), fee.amount(), false, "",
                            HookCall.name(contributor)));
                    taxables.add(new Taxable(ChargeKind.FEE, "", fee.taxClass(), fee.amount()));
                }
            }
        }
        return new Fees(charges, taxables);
    }

    private static void check(FeeContributor contributor, Fee fee, Currency currency) {
        HookCall.require(fee != null, contributor, null, "a fee is never null");
        HookCall.requireText(fee.code(), "code", contributor, fee);
        HookCall.requireText(fee.label(), "label", contributor, fee);
        HookCall.requireText(fee.reason(), "reason", contributor, fee);
        HookCall.requireText(fee.taxClass(), "tax class", contributor, fee);
        HookCall.requireAmount(fee.amount(), currency, contributor, fee);
    }
}
