package io.quarkiverse.checkout;

import java.math.BigDecimal;
import java.util.Currency;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads amounts of money from the configuration, such as {@code 4.90}. */
public final class ConfiguredAmount {

    private ConfiguredAmount() {
    }

    /**
     * @param key the property's full name, for the message
     * @return the amount in minor units, 0 or more
     * @throws ConfigurationException if the currency has no such amount, or if it is negative
     */
    public static long minorUnits(String key, BigDecimal amount, Currency currency) {
        try {
            long minor = amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact();
            if (minor >= 0) {
                return minor;
            }
        } catch (ArithmeticException noSuchAmount) {
            // told below
        }
        throw new ConfigurationException(key + " must be an amount of " + currency + ", 0 or more and with at most "
                + currency.getDefaultFractionDigits() + " decimals, was " + amount);
    }
}
