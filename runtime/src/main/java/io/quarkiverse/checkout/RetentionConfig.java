package io.quarkiverse.checkout;

import java.time.Duration;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * For how long what is about people is kept; a day at least. Carts go with {@code quarkus.checkout.cart.lifetime} and links to
 * them when they end; orders stay, as do wishes to get no mail.
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.retention")
public interface RetentionConfig {

    /** What was typed on the checkout page, after the last change of its cart; counts where carts live longer. */
    @WithDefault("60D")
    Duration drafts();

    /** Attempts to order of which no order came, with what was agreed; a payment that comes in later finds nothing. */
    @WithDefault("60D")
    Duration attempts();

    /** Carts that were left, and mails that are not about an order, after their end; how many reminders there were is kept. */
    @WithDefault("396D")
    Duration mails();

    /** Answers about mails; one that is gone counts no more. */
    @WithDefault("1096D")
    Duration consents();

    /** What people bought elsewhere. */
    @WithDefault("1096D")
    Duration purchases();
}
