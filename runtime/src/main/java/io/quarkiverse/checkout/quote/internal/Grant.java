package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.AppliedDiscount.Allocation;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Discount;

/**
 * A discount and what it takes off the goods.
 *
 * @param shares by line id; each positive
 * @param source who gave it
 */
record Grant(Discount discount, SortedMap<String, Money> shares, String source) {

    /** One for the order, or one for each line where it is for certain lines. */
    List<Charge> charges() {
        if (!discount.lineIds().isEmpty()) {
            return shares.entrySet().stream()
                    .map(share -> charge(ChargeKind.ITEMS_DISCOUNT, share.getValue(), share.getKey())).toList();
        }
        return shares.isEmpty() ? List.of() : List.of(charge(ChargeKind.DISCOUNT, sum(shares), ""));
    }

    Charge delivery(Money price) {
        return charge(ChargeKind.DISCOUNT, price, "");
    }

    /** @param delivery what it takes off the price of delivery */
    AppliedDiscount applied(Money delivery) {
        List<Allocation> allocations = new ArrayList<>();
        shares.forEach((lineId, share) -> allocations.add(new Allocation(lineId, share)));
        if (delivery.isPositive()) {
            allocations.add(new Allocation("", delivery));
        }
        return new AppliedDiscount(discount.code(), discount.title(), discount.automatic(), sum(shares).plus(delivery),
                allocations);
    }

    private Charge charge(ChargeKind kind, Money amount, String lineId) {
        return new Charge(kind, discount.code(), discount.title(), "", amount.negate(), false, lineId, source);
    }

    private Money sum(SortedMap<String, Money> amounts) {
        return Money.sum(discount.amount().currency(), amounts.values());
    }
}
