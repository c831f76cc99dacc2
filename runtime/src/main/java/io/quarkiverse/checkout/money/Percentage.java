package io.quarkiverse.checkout.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate in percent, such as 19 or 8.875. Results are rounded half up to the minor unit, away from zero, so that a
 * refund mirrors its sale: the only rounding rule there is.
 *
 * @param percent 19 means 19 %; never null, from 0 to 10,000 with at most 10 decimals
 */
public record Percentage(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 10;

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if it is negative, too high or too fine */
    public Percentage {
        // compares without writing out the digits: arithmetic on 1e999999999 would exhaust the memory
        if (percent.signum() < 0 || percent.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("a percentage must be from 0 to " + HIGHEST + " but is " + percent);
        }
        percent = percent.stripTrailingZeros();
        if (percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "a percentage has at most " + MOST_DECIMALS + " decimals, but this has more: " + percent);
        }
    }

    /** @param percent a plain number, such as {@code 8.875} */
    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /**
     * This share of an amount.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money of(Money amount) {
        return share(amount, HUNDRED);
    }

    /**
     * The part of a gross amount that is tax at this rate: {@code gross × p / (100 + p)} (Directive 2006/112/EC, art. 78
     * and 97: the price is the taxable amount plus its tax).
     */
    public Money includedIn(Money gross) {
        return share(gross, HUNDRED.add(percent));
    }

    public boolean isZero() {
        return percent.signum() == 0;
    }

    /** Plain digits, such as {@code 8.875}. */
    @Override
    public String toString() {
        return percent.toPlainString();
    }

    private Money share(Money whole, BigDecimal base) {
        BigDecimal rounded = BigDecimal.valueOf(whole.minor()).multiply(percent).divide(base, 0, RoundingMode.HALF_UP);
        return new Money(rounded.longValueExact(), whole.currency());
    }
}
