package io.quarkiverse.checkout.cart;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of carts. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.cart")
public interface CartConfig {

    /** How long a cart is kept after its last change. */
    @WithDefault("30D")
    Duration lifetime();

    /** Name of the cookie that holds the secret of a cart. */
    @WithDefault("__Host-cart")
    String cookieName();

    /**
     * Whether the cookie is sent over HTTPS (and to localhost) only. Switch it off only to try a shop without HTTPS, and
     * give the cookie a name without {@code __Host-} then.
     */
    @WithDefault("true")
    boolean cookieSecure();

    /** The most different lines in one cart. */
    @WithDefault("100")
    int maxLines();

    /** The most discount codes in one cart. */
    @WithDefault("5")
    int maxCodes();

    /** The most people who may join one cart. */
    @WithDefault("20")
    int maxMembers();
}
