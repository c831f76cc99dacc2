package io.quarkiverse.checkout.quote.internal;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.Proration;
import io.quarkiverse.checkout.quote.QuoteLine;

/** What is left to be paid of each line while discounts are taken off it; never below zero. */
final class LineBalance {

    private final Currency currency;
    // by line id, so that the order of lines makes no difference
    private final SortedMap<String, Money> left = new TreeMap<>();

    LineBalance(Currency currency, List<QuoteLine> lines) {
        this.currency = currency;
        lines.forEach(line -> left.put(line.id(), line.subtotal()));
    }

    Currency currency() {
        return currency;
    }

    Set<String> lineIds() {
        return left.keySet();
    }

    /** By line id. */
    Map<String, Money> left() {
        return Map.copyOf(left);
    }

    /**
     * Takes off as much of an amount as there is.
     *
     * @return the share of each line that bears some of it, by line id
     */
    SortedMap<String, Money> take(Collection<String> lineIds, Money amount) {
        SortedMap<String, Money> shares = new TreeMap<>();
        List<String> ids = left.keySet().stream().filter(lineIds::contains).toList();
        List<Money> balances = ids.stream().map(left::get).toList();
        Money most = amount.min(Money.sum(currency, balances));
        if (most.isZero()) {
            return shares;
        }
        // a share is at most its weight rounded up, as the amount is at most the sum of the weights
        List<Money> split = Proration.split(most, balances.stream().map(Money::minor).toList());
        for (int i = 0; i < split.size(); i++) {
            if (split.get(i).isPositive()) {
                shares.put(ids.get(i), split.get(i));
                left.put(ids.get(i), balances.get(i).minus(split.get(i)));
            }
        }
        return shares;
    }
}
