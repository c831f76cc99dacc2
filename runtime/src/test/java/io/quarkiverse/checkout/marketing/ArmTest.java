package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmTest {

    @ParameterizedTest
    @CsvSource({ "8, 10, 49.02, 94.33", "45, 50, 78.64, 95.65", "820, 1000, 79.50, 84.26", "0, 1, 0, 79.35" })
    void matchesTheGoldenVectors(long buyers, long people, double low, double high) {
        Arm arm = new Arm(people, buyers, 0, 0);

        assertThat(arm.low() * 100).isCloseTo(low, within(0.005));
        assertThat(arm.high() * 100).isCloseTo(high, within(0.005));
    }

    @Test
    void nobodyMayBeAnything() {
        Arm nobody = new Arm(0, 0, 0, 0);

        assertThat(nobody.share()).isZero();
        assertThat(nobody.low()).isZero();
        assertThat(nobody.high()).isEqualTo(1);
        assertThat(nobody.isLarge()).isFalse();
    }

    @Test
    void theErrorOfADifferenceIsThatOfWelch() {
        assertThat(new Arm(100, 10, 500, 400).errorAgainst(new Arm(25, 2, 400, 100))).isCloseTo(1.959964 * Math.sqrt(8),
                within(1e-9));
    }
}
