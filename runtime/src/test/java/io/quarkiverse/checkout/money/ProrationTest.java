package io.quarkiverse.checkout.money;

import static io.quarkiverse.checkout.money.MoneyGen.EUR;
import static io.quarkiverse.checkout.money.MoneyGen.amounts;
import static io.quarkiverse.checkout.money.MoneyGen.monies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class ProrationTest {

    /** Remainders of different size differ in the first 24 decimals; equal ones must stay equal, so the scale is fixed. */
    private static final int DECIMALS = 60;

    @ParameterizedTest
    @CsvSource({ "100,1 1 1,34 33 33", "-100,1 1 1,-34 -33 -33", "2,1 1 1,1 1 0", "1,1 2 3,0 0 1", "5,1 2 3,1 2 2",
            "100,0 1 0,0 100 0", "100,0 0 0,34 33 33", "-1,0 0,-1 0", "0,5 7,0 0", "7,1,7", "7,0,7",
            "10,1 1 1 1,3 3 2 2", "9223372036854775807,1 1,4611686018427387904 4611686018427387903",
            "-9223372036854775808,9223372036854775807 9223372036854775807,-4611686018427387904 -4611686018427387904",
            "9223372036854775807,9223372036854775807 0 1,9223372036854775806 0 1" })
    void givesWhatIsLeftToTheLargestRemainders(long amount, String weights, String shares) {
        assertThat(minors(Proration.split(new Money(amount, EUR), numbers(weights)))).isEqualTo(numbers(shares));
    }

    @Test
    void refusesWeightsThatSayNothing() {
        Money money = new Money(1, EUR);
        assertThatIllegalArgumentException().isThrownBy(() -> Proration.split(money, List.of()))
                .withMessage("weights must not be empty or negative: []");
        assertThatIllegalArgumentException().isThrownBy(() -> Proration.split(money, List.of(2L, -1L)))
                .withMessageContaining("-1");
    }

    @Test
    void addsUpAndKeepsEachShareWithinOneMinorUnitOfItsExactValue() {
        qt().forAll(monies(), weights()).check((amount, weights) -> {
            List<Money> shares = Proration.split(amount, weights);
            BigDecimal[] exact = exactShares(amount.minor(), weights);
            return shares.size() == weights.size()
                    && Money.sum(amount.currency(), shares).equals(amount)
                    && IntStream.range(0, exact.length).allMatch(i -> BigDecimal.valueOf(shares.get(i).minor())
                            .subtract(exact[i]).abs().compareTo(BigDecimal.ONE) < 0);
        });
    }

    @Test
    void equalsTheOracleThatHandsOutTheRestUnitByUnit() {
        qt().forAll(monies(), weights()).check((amount, weights) -> minors(Proration.split(amount, weights))
                .equals(oracle(amount.minor(), weights)));
    }

    @Test
    void neverGivesTheLighterMoreThanTheHeavier() {
        qt().forAll(monies(), weights()).check((amount, weights) -> {
            List<Money> shares = Proration.split(amount, weights);
            return IntStream.range(0, shares.size()).allMatch(i -> IntStream.range(0, shares.size())
                    .filter(j -> weights.get(i) < weights.get(j))
                    .allMatch(j -> size(shares.get(i)).compareTo(size(shares.get(j))) <= 0));
        });
    }

    @Test
    void mirrorsARefund() {
        qt().forAll(amounts().map(amount -> Math.max(amount, -Long.MAX_VALUE)), weights()).check((amount, weights) -> Proration
                .split(new Money(amount, EUR), weights).stream().map(Money::negate).toList()
                .equals(Proration.split(new Money(-amount, EUR), weights)));
    }

    private static Gen<List<Long>> weights() {
        Gen<Long> weight = longs().between(0, 5).mix(longs().between(0, Long.MAX_VALUE), 30)
                .mix(longs().between(Long.MAX_VALUE - 3, Long.MAX_VALUE), 20);
        return lists().of(weight).ofSizeBetween(1, 9);
    }

    private static BigDecimal[] exactShares(long amount, List<Long> weights) {
        BigDecimal sum = weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean equal = sum.signum() == 0;
        return weights.stream().map(weight -> equal ? BigDecimal.ONE : BigDecimal.valueOf(weight))
                .map(weight -> BigDecimal.valueOf(amount).multiply(weight)
                        .divide(equal ? BigDecimal.valueOf(weights.size()) : sum, DECIMALS, RoundingMode.HALF_UP))
                .toArray(BigDecimal[]::new);
    }

    /** Starts with the whole units of each share; then each unit left goes where most of one is still missing. */
    private static List<Long> oracle(long amount, List<Long> weights) {
        BigDecimal[] exact = exactShares(amount, weights);
        BigDecimal[] shares = Arrays.stream(exact).map(share -> share.setScale(0, RoundingMode.DOWN))
                .toArray(BigDecimal[]::new);
        BigDecimal unit = BigDecimal.valueOf(Long.signum(amount));
        BigDecimal left = Arrays.stream(shares).reduce(BigDecimal.valueOf(amount), BigDecimal::subtract);
        while (left.signum() != 0) {
            int neediest = 0;
            for (int i = 1; i < exact.length; i++) {
                if (missing(exact, shares, i).compareTo(missing(exact, shares, neediest)) > 0) {
                    neediest = i;
                }
            }
            shares[neediest] = shares[neediest].add(unit);
            left = left.subtract(unit);
        }
        return Arrays.stream(shares).map(BigDecimal::longValueExact).toList();
    }

    private static BigDecimal missing(BigDecimal[] exact, BigDecimal[] shares, int i) {
        return exact[i].abs().subtract(shares[i].abs());
    }

    private static BigDecimal size(Money share) {
        return share.toDecimal().abs();
    }

    private static List<Long> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }

    private static List<Long> minors(List<Money> shares) {
        return shares.stream().map(Money::minor).toList();
    }
}
