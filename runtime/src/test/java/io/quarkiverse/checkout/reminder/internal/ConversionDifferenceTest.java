package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.checkout.reminder.internal.ConversionDifference.Verdict;

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
        assertThat(early.peopleMissing()).isBetween(6_000L, 7_500L);

        double factor = (2000d + early.peopleMissing()) / 2000;
        // the shares that the difference was computed from, in a sample of that size
        long people = Math.round(1802 * factor) - 2;
        long others = Math.round(202 * factor) - 2;
        ConversionDifference later = ConversionDifference.of(Math.round(127d / 1802 * (people + 2)) - 1, people,
                Math.round(11d / 202 * (others + 2)) - 1, others);

        assertThat(later.low()).isCloseTo(0, within(0.0005));
    }

    @Test
    void fromNobodyNothingCanBeTold() {
        ConversionDifference nothing = ConversionDifference.of(0, 0, 0, 0);

        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_YET_KNOWN);
        assertThat(nothing.difference()).isZero();
        assertThat(nothing.low()).isBetween(-1d, 0d);
    }
}
