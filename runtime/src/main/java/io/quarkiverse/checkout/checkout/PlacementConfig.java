package io.quarkiverse.checkout.checkout;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of placing orders. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.placement")
public interface PlacementConfig {

    /** How long goods are held while a shopper pays; a payment that was not finished by then is called off. */
    @WithDefault("30M")
    Duration hold();

    /**
     * After which an attempt is looked into that neither browser nor provider has finished; longer than the payment's deadline.
     */
    @WithDefault("30S")
    Duration checkAfter();

    /** How often placements are looked for that a crash or a silent provider left unfinished. */
    @WithDefault("5s")
    String every();

    /** How long a request waits for the same order being placed by another one. */
    @WithDefault("15s")
    Duration patience();
}
