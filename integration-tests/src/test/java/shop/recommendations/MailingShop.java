package shop.recommendations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTestProfile;

/** The shop with mails about what goes with an order, to everybody who may get some, and a clock that can be set. */
public class MailingShop implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.checkout.recommendations.enabled", "true");
        settings.put("quarkus.checkout.recommendations.places", "receipt,mail");
        settings.put("quarkus.checkout.recommendations.days", "14,21");
        settings.put("quarkus.checkout.recommendations.hold-out", "0");
        settings.put("quarkus.checkout.marketing.postal-address", "Fennel & Fold, 1 High Street, Bristol");
        settings.put("quarkus.checkout.marketing.every", "1s");
        return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TravelClock.class);
    }
}
