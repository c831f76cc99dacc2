package shop.products;

import java.math.BigDecimal;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** How the euro prices of our own things become prices of other currencies. */
@ConfigMapping(prefix = "shop.prices")
public interface ExchangeRates {

    /** By ISO 4217 code. */
    @WithParentName
    Map<String, Rate> byCurrency();

    /** A price list in short. */
    interface Rate {

        /** How much of the currency a euro is. */
        BigDecimal rate();

        /** What every price is a multiple of. */
        BigDecimal step();
    }
}
