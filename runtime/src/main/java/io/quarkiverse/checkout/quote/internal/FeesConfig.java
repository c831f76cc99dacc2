package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;

/**
 * Fees by way to pay, country or value of the basket. All conditions of a fee must hold.
 *
 * <pre>
 * quarkus.checkout.fees.small-order.amount=2.50
 * quarkus.checkout.fees.small-order.label=Small order
 * quarkus.checkout.fees.small-order.label.de=Mindermengenzuschlag
 * quarkus.checkout.fees.small-order.reason=Orders below 20 EUR cost us more than they bring
 * quarkus.checkout.fees.small-order.below=20.00
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.fees")
public interface FeesConfig {

    /** The fees, by code. */
    @WithParentName
    @ConfigDocMapKey("fee")
    Map<String, FeeSettings> fees();

    /** One fee. */
    interface FeeSettings {

        /** What the shopper reads. */
        String label();

        /** The same in other languages, such as {@code label.de}. */
        @WithName("label")
        @ConfigDocMapKey("language")
        Map<String, String> labelByLanguage();

        /** Why it is charged, in a short sentence for the shopper. */
        String reason();

        /** The same in other languages, such as {@code reason.de}. */
        @WithName("reason")
        @ConfigDocMapKey("language")
        Map<String, String> reasonByLanguage();

        /** A fixed amount, such as {@code 2.50}; either this or a percentage. */
        Optional<BigDecimal> amount();

        /** Percent of the goods after discounts, such as {@code 1.5}. */
        Optional<BigDecimal> percentage();

        /** The ways to pay that it is charged for, by the handler's id; any, chosen or not, if not set. */
        Optional<List<String>> paymentHandlers();

        /** ISO 3166-1 codes of the countries it is charged for; all if not set. */
        Optional<List<String>> countries();

        /** Charged if the goods cost less than this after discounts. */
        Optional<BigDecimal> below();

        /** Charged if the goods cost this or more after discounts. */
        Optional<BigDecimal> from();

        /** Tax class of the fee. */
        @WithDefault("standard")
        String taxClass();
    }
}
