package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.checkout.marketing.ConversionDifference.Verdict;

class ConversionDifferenceTest {

    @ParameterizedTest
    @CsvSource({ "126, 1800, 10, 200, 1.60, -1.74, 4.95, NOT_YET_KNOWN",
            "1260, 18000, 100, 2000, 1.96, 0.93, 2.99, WORKS",
            "100, 2000, 1260, 18000, -1.96, -2.99, -0.93, HURTS" })
    void matchesTheGoldenVectors(long orders, long people, long otherOrders, long others, double points, double low,
            double high, Verdict verdict) {
        ConversionDifference it = ConversionDifference.of(orders, people, otherOrders, others);

        assertThat(it.difference() * 100).isCloseTo(points, within(0.005));
        assertThat(it.low() * 100).isCloseTo(low, within(0.005));
        assertThat(it.high() * 100).isCloseTo(high, within(0.005));
        assertThat(it.verdict()).isEqualTo(verdict);
    }

    @Test
    void withAsManyMorePeopleAsItNamesItCanBeTold() {
        ConversionDifference early = ConversionDifference.of(126, 1800, 10, 200);
        assertThat(early.peopleMissing()).isBetween(10_000L, 30_000L);

        // the shares that the difference was computed from, in samples around that size
        assertThat(grown(early.peopleMissing() * 0.9).verdict()).isEqualTo(Verdict.NOT_YET_KNOWN);
        assertThat(grown(early.peopleMissing() * 1.1).verdict()).isEqualTo(Verdict.WORKS);
        assertThat(grown(early.peopleMissing() * 1.1).peopleMissing()).isZero();
    }

    private static ConversionDifference grown(double missing) {
        double factor = (2000 + missing) / 2000;
        long people = Math.round(1802 * factor) - 2;
        long others = Math.round(202 * factor) - 2;
        return ConversionDifference.of(Math.round(127d / 1802 * (people + 2)) - 1, people,
                Math.round(11d / 202 * (others + 2)) - 1, others);
    }

    /** Of shops whose reminders make no difference, hardly one is ever told that they do, though it looks every day. */
    @Test
    void whoLooksEveryDayIsNotMisled() {
        long seed = Long.getLong("checkout.seed", System.nanoTime());
        Random random = new Random(seed);
        int misled = 0;
        for (int shop = 0; shop < 400; shop++) {
            misled += isEverTold(random, 0.08, 0.08) ? 1 : 0;
        }
        assertThat(misled).as("misled of 400, seed %d", seed).isLessThan(36);
    }

    @Test
    void whatIsThereIsFoundInTheEnd() {
        Random random = new Random(7);

        assertThat(isEverTold(random, 0.12, 0.05)).isTrue();
        assertThat(isEverTold(random, 0.05, 0.12)).isTrue();
    }

    /** A year of 30 people a day, a fifth of them not reminded. */
    private static boolean isEverTold(Random random, double share, double otherShare) {
        long[] counts = new long[4];
        for (int day = 0; day < 365; day++) {
            for (int i = 0; i < 30; i++) {
                int group = random.nextInt(5) == 0 ? 2 : 0;
                counts[group + 1]++;
                counts[group] += random.nextDouble() < (group == 0 ? share : otherShare) ? 1 : 0;
            }
            if (ConversionDifference.of(counts[0], counts[1], counts[2], counts[3]).verdict() != Verdict.NOT_YET_KNOWN) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsKnownNeedsNobodyElseAndWhatIsEqualNeverEnds() {
        assertThat(ConversionDifference.of(1260, 18000, 100, 2000).peopleMissing()).isZero();
        assertThat(ConversionDifference.of(100, 2000, 1260, 18000).peopleMissing()).isZero();
        assertThat(ConversionDifference.of(5, 100, 5, 100).peopleMissing()).isEqualTo(1_000_000_000);
    }

    @Test
    void fromNobodyNothingCanBeTold() {
        ConversionDifference nothing = ConversionDifference.of(0, 0, 0, 0);

        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_YET_KNOWN);
        assertThat(nothing.difference()).isZero();
        assertThat(nothing.low()).isBetween(-1d, 0d);
    }
}
