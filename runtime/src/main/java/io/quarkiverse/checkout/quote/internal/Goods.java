package io.quarkiverse.checkout.quote.internal;

import java.util.Currency;
import java.util.List;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.QuoteLine;

/** All lines of a cart at today's prices. */
record Goods(Currency currency, List<QuoteLine> lines) {

    Goods {
        lines = List.copyOf(lines);
    }

    List<QuoteLine> buyable() {
        return lines.stream().filter(QuoteLine::buyable).toList();
    }

    Money subtotal() {
        return Money.sum(currency, lines.stream().map(QuoteLine::subtotal).toList());
    }

    List<Charge> charges() {
        return buyable().stream().map(line -> new Charge(ChargeKind.GOODS, line.itemId(), line.item().title(), "",
                line.subtotal(), false, line.id(), "catalog")).toList();
    }
}
