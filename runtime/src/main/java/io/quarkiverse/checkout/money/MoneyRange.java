package io.quarkiverse.checkout.money;

import java.util.Objects;

/**
 * What an amount can come to when not everything that it depends on is known.
 *
 * @param least the amount is never below this
 * @param most the amount is never above this; of the same currency, and not below the least
 */
public record MoneyRange(Money least, Money most) {

    public MoneyRange {
        Objects.requireNonNull(least, "least");
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("a range goes from the least to the most, not from " + least + " to " + most);
        }
    }

    /** An amount that is known. */
    public static MoneyRange of(Money amount) {
        return new MoneyRange(amount, amount);
    }

    /** The smallest range that holds both. */
    public MoneyRange union(MoneyRange other) {
        return new MoneyRange(least.min(other.least), most.max(other.most));
    }

    /** What the sum of the two amounts can come to. */
    public MoneyRange plus(MoneyRange other) {
        return new MoneyRange(least.plus(other.least), most.plus(other.most));
    }

    public MoneyRange plus(Money amount) {
        return plus(of(amount));
    }

    public boolean contains(Money amount) {
        return least.compareTo(amount) <= 0 && amount.compareTo(most) <= 0;
    }

    /** Whether the amount is known after all. */
    public boolean isExact() {
        return least.equals(most);
    }
}
