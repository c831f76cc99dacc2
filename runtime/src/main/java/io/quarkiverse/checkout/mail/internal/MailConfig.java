package io.quarkiverse.checkout.mail.internal;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Mail to shoppers. The server is that of {@code quarkus.mailer}. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.mail")
public interface MailConfig {

    /** The sender, such as {@code shop@example.org} or {@code Our shop <shop@example.org>}. */
    @WithDefault("${quarkus.mailer.from:}")
    Optional<String> from();

    /** Where answers go, if not to the sender. */
    Optional<String> replyTo();

    /** The domain in the ids of mails; by default that of {@code quarkus.checkout.url}, else that of the sender. */
    Optional<String> messageIdDomain();

    /**
     * How long the mail server may take over one mail. After that it counts as away, and the mail is sent again later
     * with the same id. Keep it well below {@code quarkus.checkout.outbox.lease}.
     */
    @WithDefault("30s")
    Duration timeout();
}
