package io.quarkiverse.checkout.money;

import static io.quarkiverse.checkout.money.MoneyGen.amounts;
import static io.quarkiverse.checkout.money.MoneyGen.currencies;
import static io.quarkiverse.checkout.money.MoneyGen.monies;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

/** Every operation against decimal arithmetic without bounds: the same result, or an overflow where that does not fit. */
class MoneyArithmeticPropertiesTest {

    @Test
    void addsExactlyOrOverflows() {
        qt().forAll(amounts(), amounts(), currencies()).check((a, b, currency) -> agrees(
                () -> new Money(a, currency).plus(new Money(b, currency)),
                decimal(a, currency).add(decimal(b, currency)), currency));
    }

    @Test
    void subtractsExactlyOrOverflows() {
        qt().forAll(amounts(), amounts(), currencies()).check((a, b, currency) -> agrees(
                () -> new Money(a, currency).minus(new Money(b, currency)),
                decimal(a, currency).subtract(decimal(b, currency)), currency));
    }

    @Test
    void multipliesExactlyOrOverflows() {
        qt().forAll(amounts(), amounts(), currencies()).check((a, factor, currency) -> agrees(
                () -> new Money(a, currency).times(factor),
                decimal(a, currency).multiply(BigDecimal.valueOf(factor)), currency));
    }

    @Test
    void negatesExactlyOrOverflows() {
        qt().forAll(amounts(), currencies()).check((a, currency) -> agrees(
                () -> new Money(a, currency).negate(), decimal(a, currency).negate(), currency));
    }

    @Test
    void sumsExactlyOrOverflowsOnTheWay() {
        qt().forAll(lists().of(amounts()).ofSizeBetween(0, 12), currencies()).check((amounts, currency) -> {
            BigDecimal exact = BigDecimal.ZERO;
            boolean fits = true;
            for (long amount : amounts) {
                exact = exact.add(decimal(amount, currency));
                fits &= fits(exact, currency);
            }
            List<Money> monies = amounts.stream().map(amount -> new Money(amount, currency)).toList();
            return fits ? agrees(() -> Money.sum(currency, monies), exact, currency)
                    : overflows(() -> Money.sum(currency, monies));
        });
    }

    @Test
    void comparesAsItsDecimalAmountDoes() {
        qt().forAll(amounts(), amounts(), currencies()).check((a, b, currency) -> {
            Money first = new Money(a, currency);
            Money second = new Money(b, currency);
            return Integer.signum(first.compareTo(second)) == decimal(a, currency).compareTo(decimal(b, currency))
                    && first.min(second).toDecimal().equals(decimal(a, currency).min(decimal(b, currency)))
                    && first.max(second).toDecimal().equals(decimal(a, currency).max(decimal(b, currency)));
        });
    }

    @Test
    void isReadBackFromItsDecimalAmount() {
        qt().forAll(monies()).check(money -> Money.ofDecimal(money.toDecimal(), money.currency()).equals(money)
                && money.toDecimal().scale() == money.currency().getDefaultFractionDigits());
    }

    private static boolean agrees(Supplier<Money> actual, BigDecimal exact, Currency currency) {
        if (!fits(exact, currency)) {
            return overflows(actual);
        }
        Money money = actual.get();
        return money.currency().equals(currency) && money.toDecimal().compareTo(exact) == 0;
    }

    private static boolean overflows(Supplier<Money> operation) {
        try {
            operation.get();
            return false;
        } catch (ArithmeticException expected) {
            return true;
        }
    }

    private static boolean fits(BigDecimal exact, Currency currency) {
        return MoneyGen.fits(exact.scaleByPowerOfTen(currency.getDefaultFractionDigits()).toBigIntegerExact());
    }

    /** The amount by division, so that it does not share its way with {@link Money#toDecimal()}. */
    private static BigDecimal decimal(long minor, Currency currency) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(currency.getDefaultFractionDigits());
        return new BigDecimal(Long.toString(minor)).divide(unit).setScale(currency.getDefaultFractionDigits());
    }
}
