package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * Taxes by place and tax class. Without rates there is no tax.
 *
 * <pre>
 * quarkus.checkout.tax.included=true
 * quarkus.checkout.tax.rates.DE.standard=19
 * quarkus.checkout.tax.rates.DE.reduced=7
 * quarkus.checkout.tax.rates.US-CA.standard=7.25
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.tax")
public interface TaxConfig {

    /** Whether prices, delivery and fees contain the tax already; otherwise it is added to them. */
    @WithDefault("true")
    boolean included();

    /** What the shopper reads; <code>{rate}</code> stands for the rate. English and German come along. */
    Optional<String> label();

    /** The same in other languages, such as {@code label.de}. */
    @WithName("label")
    @ConfigDocMapKey("language")
    Map<String, String> labelByLanguage();

    /**
     * Rates in percent, by place and tax class. A place is a country ({@code DE}), a region ({@code US-CA}, which goes
     * before its country) or {@code *} for every country that is not listed; without it those are exempt. A class that a
     * place does not list is taxed there as {@code standard}.
     */
    @ConfigDocMapKey("place")
    Map<String, Map<String, BigDecimal>> rates();

    /** Tax class of delivery. */
    @WithDefault("standard")
    String deliveryClass();
}
