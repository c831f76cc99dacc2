package io.quarkiverse.checkout;

import java.math.BigDecimal;
import java.util.Currency;

import io.quarkiverse.checkout.money.Money;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads amounts of the configuration, such as {@code 4.90}. */
public final class ConfiguredAmount {

    private ConfiguredAmount() {
    }

    /**
     * @param key the property's full name, for the message
     * @throws ConfigurationException if the currency has no such amount, or if it is negative
     */
    public static Money read(String key, BigDecimal amount, Currency currency) {
        try {
            Money money = Money.ofDecimal(amount, currency);
            if (!money.isNegative()) {
                return money;
            }
        } catch (ArithmeticException noSuchAmount) {
            // told below
        }
        throw new ConfigurationException(key + " must be an amount of " + currency + ", 0 or more and with at most "
                + currency.getDefaultFractionDigits() + " decimals, was " + amount.toPlainString());
    }
}
