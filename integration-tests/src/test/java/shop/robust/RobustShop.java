package shop.robust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The shop as these tests need it: with codes that run out, a second way to pay by card, and servers that can be measured. */
public class RobustShop implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("shop.card.hosted", "false");
        settings.put("shop.test.cards-at-the-page", "true");
        settings.put("quarkus.checkout.placement.every", "1s");
        settings.put("quarkus.checkout.attempts.window", "3S");
        settings.put("quarkus.checkout.attempts.per-range", "10");
        settings.put("quarkus.checkout.promotions.once.code", "ONCE");
        settings.put("quarkus.checkout.promotions.once.title", "For the first to come");
        settings.put("quarkus.checkout.promotions.once.amount", "5.00");
        settings.put("quarkus.checkout.promotions.once.limit", "1");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(RobustServers.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
