package io.quarkiverse.checkout.mail.internal;

import java.time.Duration;
import java.util.Optional;

record FixedMailConfig(Optional<String> from, Optional<String> messageIdDomain, Duration timeout) implements MailConfig {

    @Override
    public Optional<String> replyTo() {
        return Optional.empty();
    }
}
