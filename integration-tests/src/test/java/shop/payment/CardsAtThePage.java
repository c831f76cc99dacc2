package shop.payment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** Cards that are paid with at the provider's page, beside those that the shop's configuration is about. */
@Alternative
@Priority(20)
@Singleton
public class CardsAtThePage extends CardPayments {

    CardsAtThePage(CardConfig config) {
        super(new AtThePage(config));
    }

    @Override
    public String id() {
        return "card-page";
    }

    private record AtThePage(Optional<URI> url, Optional<List<String>> secret, boolean hosted, boolean captureAtOnce,
            Duration timeout) implements CardConfig {

        AtThePage(CardConfig config) {
            this(config.url(), config.secret(), true, config.captureAtOnce(), config.timeout());
        }
    }
}
