package io.quarkiverse.checkout.money;

import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;

import org.quicktheories.core.Gen;

/** What the property tests are fed with. QuickTheories prints its seed when one fails; {@code -DQT_SEED} replays it. */
final class MoneyGen {

    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency JPY = Currency.getInstance("JPY");
    static final Currency KWD = Currency.getInstance("KWD");

    static final BigInteger LOWEST = BigInteger.valueOf(Long.MIN_VALUE);
    static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

    private MoneyGen() {
    }

    static Gen<Currency> currencies() {
        return pick(List.of(EUR, JPY, KWD, Currency.getInstance("USD"), Currency.getInstance("CLP")));
    }

    /** Any amount, with the edges of the range and the amounts of a shop far more often than chance has them. */
    static Gen<Long> amounts() {
        return longs().all()
                .mix(longs().between(-100_000, 100_000), 50)
                .mix(pick(List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L, Long.MAX_VALUE - 1, Long.MAX_VALUE)), 20);
    }

    static Gen<Money> monies() {
        return amounts().zip(currencies(), Money::new);
    }

    /** Rates from 0 to 10,000 % with up to 10 decimals. */
    static Gen<BigDecimal> rates() {
        Gen<BigDecimal> any = longs().between(0, 100_000_000_000_000L).map(units -> BigDecimal.valueOf(units, 10));
        Gen<BigDecimal> usual = longs().between(0, 100_000).map(units -> BigDecimal.valueOf(units, 3));
        return any.mix(usual, 60);
    }

    static boolean fits(BigInteger value) {
        return value.compareTo(LOWEST) >= 0 && value.compareTo(HIGHEST) <= 0;
    }
}
