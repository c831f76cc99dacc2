package io.quarkiverse.checkout.checkout;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what the law asks of the pages. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.legal")
public interface LegalConfig {

    /** ISO 3166-1 code of the shop's own country; by default {@code quarkus.checkout.default-country}. */
    Optional<String> sellerCountry();

    /**
     * How long a delivery may take: the period for withdrawing online is counted from the order and this, as it starts with
     * the delivery, which only the shop knows. Longer than needed does no harm; keep both together below
     * {@code quarkus.checkout.order.access-lifetime}.
     */
    @WithDefault("14D")
    Duration deliveryAllowance();
}
