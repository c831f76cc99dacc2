package io.quarkiverse.checkout.money;

import static io.quarkiverse.checkout.money.MoneyGen.EUR;
import static io.quarkiverse.checkout.money.MoneyGen.JPY;
import static io.quarkiverse.checkout.money.MoneyGen.KWD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.BinaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({ "JPY,1250,1250", "EUR,12.50,1250", "KWD,1.250,1250", "EUR,-0.01,-1", "EUR,12.5000,1250", "KWD,1.25,1250",
            "EUR,92233720368547758.07,9223372036854775807" })
    void readsADecimalAmountInTheMinorUnitOfItsCurrency(Currency currency, BigDecimal decimal, long minor) {
        assertThat(Money.ofDecimal(decimal, currency)).isEqualTo(new Money(minor, currency));
    }

    @ParameterizedTest
    @CsvSource({ "JPY,0.5", "EUR,0.001", "KWD,0.0001", "EUR,1e30", "EUR,1e999999999", "EUR,1e-999999999",
            "EUR,92233720368547758.08" })
    void refusesADecimalAmountThatWouldHaveToBeRoundedOrCut(Currency currency, BigDecimal decimal) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofDecimal(decimal, currency));
    }

    @ParameterizedTest
    @CsvSource({ "JPY,JPY 1250", "EUR,EUR 12.50", "KWD,KWD 1.250" })
    void writesTheDecimalsOfItsCurrencyForDevelopers(String currency, String expected) {
        assertThat(Money.of(1250, currency)).hasToString(expected);
    }

    @Test
    void refusesACurrencyThatNobodyCanPayWith() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "XAU"))
                .withMessageContaining("XAU");
        assertThatNullPointerException().isThrownBy(() -> new Money(1, null)).withMessage("currency");
    }

    @Test
    void neverCombinesTwoCurrencies() {
        Money euro = new Money(1, EUR);
        Money yen = new Money(1, JPY);
        List<BinaryOperator<Money>> operations = List.of(Money::plus, Money::minus, Money::min, Money::max);
        for (BinaryOperator<Money> operation : operations) {
            assertThatIllegalArgumentException().isThrownBy(() -> operation.apply(euro, yen))
                    .withMessage("cannot combine EUR 0.01 with JPY 1");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> euro.compareTo(yen));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(JPY, List.of(euro)));
        assertThat(euro).isNotEqualTo(yen);
    }

    @Test
    void sumsNothingToZero() {
        assertThat(Money.sum(KWD, List.of())).isEqualTo(Money.zero(KWD)).isEqualTo(Money.of(0, "KWD"));
    }

    @ParameterizedTest
    @CsvSource({ "-1,true,false,false", "0,false,true,false", "1,false,false,true" })
    void knowsItsSign(long minor, boolean negative, boolean zero, boolean positive) {
        Money money = new Money(minor, EUR);
        assertThat(money.isNegative()).isEqualTo(negative);
        assertThat(money.isZero()).isEqualTo(zero);
        assertThat(money.isPositive()).isEqualTo(positive);
    }
}
