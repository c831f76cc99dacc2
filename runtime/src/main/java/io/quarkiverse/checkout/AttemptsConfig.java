package io.quarkiverse.checkout;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many wrong codes and links are put up with, each kind by itself and on each node. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.attempts")
public interface AttemptsConfig {

    /** For how long failures count, from the first on. */
    @WithDefault("10M")
    Duration window();

    /** The most failures from one range of addresses: 256 of IPv4, or one /56 network of IPv6. */
    @WithDefault("30")
    int perRange();

    /** From how many different e-mail addresses of one range within an hour carts are looked after. */
    @WithDefault("10")
    int addresses();

    /** The most failures over the whole shop; beyond that, each range has one. */
    @WithDefault("3000")
    int perShop();
}
