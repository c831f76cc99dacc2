package shop.payment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the card adapter, without a configuration around them. */
record CardSettings(Optional<URI> url, Optional<List<String>> secret, boolean hosted, boolean captureAtOnce,
        Duration timeout) implements CardConfig {

    static CardSettings of(URI provider, String... secrets) {
        return new CardSettings(Optional.of(provider), Optional.of(List.of(secrets)), false, true,
                Duration.ofSeconds(20));
    }

    CardSettings atThePage() {
        return new CardSettings(url, secret, true, captureAtOnce, timeout);
    }

    CardSettings capturingLater() {
        return new CardSettings(url, secret, hosted, false, timeout);
    }

    CardSettings impatient() {
        return new CardSettings(url, secret, hosted, captureAtOnce, Duration.ofMillis(700));
    }
}
