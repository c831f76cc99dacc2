package shop.products;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

import io.quarkiverse.checkout.money.Money;

/**
 * Turns the euro prices of the assortment file into prices of the shop's currency that look like prices: each is a
 * multiple of a step, such as 10 yen.
 *
 * @param currency of the shop
 * @param rate how much of it a euro is
 * @param step what every price is a multiple of
 */
record PriceList(Currency currency, BigDecimal rate, BigDecimal step) {

    static PriceList of(Currency currency, ExchangeRates rates) {
        if (currency.getCurrencyCode().equals("EUR")) {
            return new PriceList(currency, BigDecimal.ONE, new BigDecimal("0.01"));
        }
        ExchangeRates.Rate rate = rates.byCurrency().get(currency.getCurrencyCode());
        if (rate == null) {
            throw new IllegalArgumentException(
                    "shop.currency is " + currency + ", but there are no prices for it: set shop.prices."
                            + currency + ".rate and shop.prices." + currency + ".step");
        }
        return new PriceList(currency, rate.rate(), rate.step());
    }

    /** The price of something that costs so many euros; whatever costs something costs one step or more. */
    Money price(BigDecimal euros) {
        if (euros.signum() == 0) {
            return Money.zero(currency);
        }
        BigDecimal steps = euros.multiply(rate).divide(step, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        return Money.ofDecimal(steps.multiply(step), currency);
    }

    /** A share of a price, such as that of 100 g; rounded half up to the minor unit, for information only. */
    static Money share(Money price, BigDecimal of, BigDecimal whole) {
        BigDecimal exact = BigDecimal.valueOf(price.minor()).multiply(of).divide(whole, MathContext.DECIMAL64);
        return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), price.currency());
    }
}
