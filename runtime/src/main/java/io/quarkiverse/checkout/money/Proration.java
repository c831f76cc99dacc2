package io.quarkiverse.checkout.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount into shares that add up to it exactly. */
public final class Proration {

    private Proration() {
    }

    /**
     * Shares an amount by weight with the largest remainder method (Hamilton): each share is rounded towards zero, and
     * the minor units left go one each to the largest remainders, earlier shares first among equals.
     *
     * @param weights none negative; where all are zero the shares are as equal as can be
     * @return as many shares as weights, each within one minor unit of its exact value; their sum is the amount
     * @throws IllegalArgumentException without weights, or if one is negative
     */
    public static List<Money> split(Money amount, List<Long> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights must not be empty or negative: " + weights);
        }
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.signum() == 0
                ? split(amount, weights.stream().map(weight -> 1L).toList())
                : distribute(amount, weights, sum);
    }

    private static List<Money> distribute(Money amount, List<Long> weights, BigInteger sum) {
        long[] shares = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        long left = amount.minor();
        for (int i = 0; i < shares.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(amount.minor()).multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(sum);
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1].abs();
            left -= shares[i];
        }
        List<Integer> byRemainder = IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed()).toList();
        for (int i = 0; left != 0; i++) {
            shares[byRemainder.get(i)] += Long.signum(left);
            left -= Long.signum(left);
        }
        List<Money> result = new ArrayList<>(shares.length);
        for (long share : shares) {
            result.add(new Money(share, amount.currency()));
        }
        return List.copyOf(result);
    }
}
