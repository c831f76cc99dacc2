package io.quarkiverse.checkout.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of money in whole minor units (cents, yen, fils) of one ISO 4217 currency.
 * <p>
 * Amounts may be negative (discounts, refunds). Every operation is exact: overflow throws {@link ArithmeticException}
 * and mixing currencies throws {@link IllegalArgumentException}; nothing is ever rounded here.
 *
 * @param minor the amount in minor units; the number of decimals is the currency's ISO 4217 exponent (0, 2 or 3)
 * @param currency never null, and never a currency without a minor unit (such as XAU)
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    private static final Pattern LETTER_BY_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " has no minor unit and cannot be paid with");
        }
    }

    /** @param currencyCode an ISO 4217 code, such as {@code EUR} */
    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a decimal amount, such as {@code 12.50}.
     *
     * @throws ArithmeticException if it needs more decimals than the currency has, or does not fit
     */
    public static Money ofDecimal(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** The exact sum; zero of the currency for an empty collection. */
    public static Money sum(Currency currency, Collection<Money> amounts) {
        Money sum = zero(currency);
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    public Money negate() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount as a decimal with exactly the currency's number of decimals. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /**
     * The amount as the locale writes it, with the currency's own number of decimals whatever is usual there. It may hold
     * no-break spaces, direction marks and digits that are not ASCII: for people, never to be read back.
     */
    public String format(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        // the JDK leaves out the space that CLDR wants next to a symbol of letters: KWD1.250
        return LETTER_BY_DIGIT.matcher(format.format(toDecimal())).replaceAll("\u00a0");
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /** For logs and messages to developers: {@code EUR 12.50}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + toDecimal().toPlainString();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + this + " with " + other);
        }
        return other;
    }
}
