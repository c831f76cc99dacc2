package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;

/**
 * Discount codes and automatic promotions.
 *
 * <pre>
 * quarkus.checkout.promotions.welcome.code=WELCOME10
 * quarkus.checkout.promotions.welcome.title=10 % off your first order
 * quarkus.checkout.promotions.welcome.title.de=10 % auf die erste Bestellung
 * quarkus.checkout.promotions.welcome.percentage=10
 * quarkus.checkout.promotions.welcome.minimum-subtotal=30.00
 * quarkus.checkout.promotions.welcome.limit=500
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.promotions")
public interface PromotionsConfig {

    /** The promotions, by id. */
    @WithParentName
    @ConfigDocMapKey("promotion")
    Map<String, PromotionSettings> promotions();

    /** One promotion. */
    interface PromotionSettings {

        /** What the shopper types, in upper or lower case; applies by itself if not set. */
        Optional<String> code();

        /**
         * Whether it has no code of its own, but one for each person that a mail gives it to. Such a code counts for one order.
         */
        @WithDefault("false")
        boolean issued();

        /** What the shopper reads. */
        String title();

        /** The same in other languages, such as {@code title.de}. */
        @WithName("title")
        @ConfigDocMapKey("language")
        Map<String, String> titleByLanguage();

        /** Percent taken off the goods it is for, such as {@code 10}; either this or an amount. */
        Optional<BigDecimal> percentage();

        /** Amount taken off the goods it is for, such as {@code 5.00}. */
        Optional<BigDecimal> amount();

        /** Whether delivery is free with it, if any of the goods it is for is delivered. */
        @WithDefault("false")
        boolean freeDelivery();

        /** It counts only if the goods it is for cost at least this, before discounts. */
        Optional<BigDecimal> minimumSubtotal();

        /** The first moment at which it counts, such as {@code 2027-01-01T00:00:00Z}. */
        Optional<Instant> from();

        /** The first moment at which it does not count any more. */
        Optional<Instant> until();

        /** How many orders may use it; any number if not set. */
        OptionalLong limit();

        /** How many orders of one signed-in customer may use it; guests cannot use it then. */
        OptionalLong limitPerCustomer();

        /** The items it is for, by id; together with the categories. All goods if neither is set. */
        Optional<Set<String>> items();

        /** The categories it is for. */
        Optional<Set<String>> categories();

        /**
         * Whether it counts beside other promotions. Of one that does not and all others, the shopper gets what takes more
         * off the goods.
         */
        @WithDefault("true")
        boolean combinable();
    }
}
