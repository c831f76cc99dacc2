package shop.payment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

/** Cards that are paid with at the provider's page, beside those that the shop's configuration is about. */
@IfBuildProperty(name = "shop.test.cards-at-the-page", stringValue = "true")
@Priority(5)
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
