package io.quarkiverse.checkout.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A rate in percent, such as 19 or 8.875. Results are rounded half up to the minor unit: the only rounding rule there
 * is.
 *
 * @param percent never null; 19 means 19 %
 */
public record Percentage(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        percent = percent.stripTrailingZeros();
    }

    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /** This share of an amount. */
    public Money of(Money amount) {
        return round(amount, BigDecimal.valueOf(amount.minor()).multiply(percent).divide(HUNDRED));
    }

    /**
     * The part of a gross amount that is tax at this rate: {@code gross × p / (100 + p)} (Directive 2006/112/EC, art. 78
     * and 97: the price is the taxable amount plus its tax).
     */
    public Money includedIn(Money gross) {
        BigDecimal exact = BigDecimal.valueOf(gross.minor()).multiply(percent)
                .divide(HUNDRED.add(percent), MathContext.DECIMAL128);
        return round(gross, exact);
    }

    public boolean isZero() {
        return percent.signum() == 0;
    }

    /** Plain digits, such as {@code 8.875}. */
    @Override
    public String toString() {
        return percent.toPlainString();
    }

    private static Money round(Money like, BigDecimal exact) {
        return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), like.currency());
    }
}
