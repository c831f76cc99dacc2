package shop.payment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this shop reaches its card payment provider. */
@ConfigMapping(prefix = "shop.card")
public interface CardConfig {

    /** Where the provider listens; without it, cards are not offered. */
    Optional<URI> url();

    /** Secrets that the provider signs its messages with; two while one replaces the other. */
    Optional<List<String>> secret();

    /** Whether the shopper pays at the provider's page; if not, the provider takes the amount at once. */
    @WithDefault("true")
    boolean hosted();

    /** Whether the amount is taken when it is approved; if not, {@code capture} takes it later. */
    @WithDefault("true")
    boolean captureAtOnce();

    /** How long one call may take; several must fit into {@code quarkus.checkout.payment.deadline}. */
    @WithDefault("4s")
    Duration timeout();
}
