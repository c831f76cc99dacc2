package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.util.Currency;

import io.quarkiverse.checkout.ConfiguredAmount;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.Percentage;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Checks values of the configuration and names the property that is wrong. */
final class Settings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Settings() {
    }

    static Percentage percentage(String key, BigDecimal percent) {
        require(percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= 10, key,
                "from 0 to 100 with at most 10 decimals", percent.toPlainString());
        return new Percentage(percent);
    }

    static Money amount(String key, BigDecimal amount, Currency currency) {
        return new Money(ConfiguredAmount.minorUnits(key, amount, currency), currency);
    }

    static void require(boolean holds, String key, String rule, Object actual) {
        if (!holds) {
            throw new ConfigurationException(key + " must be " + rule + ", was " + actual);
        }
    }
}
