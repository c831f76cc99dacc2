package io.quarkiverse.checkout.money;

import static io.quarkiverse.checkout.money.MoneyGen.EUR;
import static io.quarkiverse.checkout.money.MoneyGen.JPY;
import static io.quarkiverse.checkout.money.MoneyGen.currencies;
import static io.quarkiverse.checkout.money.MoneyGen.monies;
import static io.quarkiverse.checkout.money.MoneyGen.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({ "19,1000,190", "19,1003,191", "50,1,1", "50,-1,-1", "49.9999999999,1,0", "49.9999999999,-1,0", "50,3,2",
            "50,-3,-2", "8.875,10000,888", "0,12345,0", "100,12345,12345", "10000,3,300", "19,0,0" })
    void roundsItsShareHalfUpAwayFromZero(String percent, long minor, long expected) {
        assertThat(Percentage.of(percent).of(new Money(minor, EUR))).isEqualTo(new Money(expected, EUR));
    }

    @ParameterizedTest
    @CsvSource({ "19,11900,1900", "19,100,16", "20,120,20", "20,-120,-20", "20,3,1", "20,-3,-1", "7,107,7", "10,1100,100",
            "0,500,0", "100,1,1", "100,-1,-1" })
    void takesTheIncludedTaxOutOfAGrossAmount(String percent, long gross, long expected) {
        assertThat(Percentage.of(percent).includedIn(new Money(gross, JPY))).isEqualTo(new Money(expected, JPY));
    }

    @Test
    void isTheExactShareRoundedOnce() {
        qt().forAll(monies(), rates()).check((money, rate) -> agrees(() -> new Percentage(rate).of(money),
                money, rate, BigDecimal.valueOf(100)));
    }

    @Test
    void isTheExactIncludedTaxRoundedOnce() {
        qt().forAll(monies(), rates()).check((gross, rate) -> agrees(() -> new Percentage(rate).includedIn(gross),
                gross, rate, BigDecimal.valueOf(100).add(rate)));
    }

    @Test
    void mirrorsARefund() {
        qt().forAll(longs().between(-Long.MAX_VALUE / 100, Long.MAX_VALUE / 100), currencies(), rates())
                .check((minor, currency, rate) -> {
                    Percentage percentage = new Percentage(rate);
                    Money money = new Money(minor, currency);
                    return percentage.of(money.negate()).equals(percentage.of(money).negate())
                            && percentage.includedIn(money.negate()).equals(percentage.includedIn(money).negate());
                });
    }

    @Test
    void overflowsRatherThanWrapsAround() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Percentage.of("101").of(new Money(Long.MAX_VALUE, EUR)));
        assertThat(Percentage.of("100").of(new Money(Long.MIN_VALUE, EUR))).isEqualTo(new Money(Long.MIN_VALUE, EUR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-0.01", "10000.01", "1e999999999", "-1e999999999", "0.00000000001", "1e-999999999" })
    void refusesARateThatIsNegativeTooHighOrTooFine(String percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(percent)).withMessageContaining("percentage");
    }

    @Test
    void isTheSameRateHoweverItIsWritten() {
        assertThat(Percentage.of("1.90E+1")).isEqualTo(Percentage.of("19.00")).hasToString("19");
        assertThat(new Percentage(new BigDecimal("0E+999999999"))).isEqualTo(Percentage.of("0.0")).hasToString("0");
        assertThat(Percentage.of("0.0000000001000")).hasToString("0.0000000001");
        assertThat(Percentage.of("0.00").isZero()).isTrue();
        assertThat(Percentage.of("0.01").isZero()).isFalse();
    }

    /** Compares with whole × rate ÷ base in whole numbers: half a unit is added, then the fraction is cut off. */
    private static boolean agrees(Supplier<Money> actual, Money whole, BigDecimal rate, BigDecimal base) {
        BigInteger numerator = BigInteger.valueOf(whole.minor()).multiply(rate.movePointRight(10).toBigIntegerExact());
        BigInteger denominator = base.movePointRight(10).toBigIntegerExact();
        BigInteger size = numerator.abs().shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
        BigInteger expected = numerator.signum() < 0 ? size.negate() : size;
        try {
            return BigInteger.valueOf(actual.get().minor()).equals(expected)
                    && actual.get().currency().equals(whole.currency());
        } catch (ArithmeticException overflow) {
            return !MoneyGen.fits(expected);
        }
    }
}
