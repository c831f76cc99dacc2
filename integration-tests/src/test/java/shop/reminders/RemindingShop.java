package shop.reminders;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTestProfile;

/** The shop with reminders to everybody who may get some, and a clock that can be set. */
public class RemindingShop implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.checkout.reminders.enabled", "true");
        settings.put("quarkus.checkout.marketing.postal-address", "Fennel & Fold, 1 High Street, Bristol");
        settings.put("quarkus.checkout.marketing.every", "1s");
        settings.put("quarkus.checkout.reminders.hold-out", "0");
        settings.put("quarkus.checkout.reminders.steps.1.delay", "1H");
        settings.put("quarkus.checkout.reminders.steps.2.delay", "24H");
        settings.put("quarkus.checkout.reminders.steps.2.subject", "Still there: {item}");
        settings.put("quarkus.checkout.reminders.steps.2.text", "<b>{item}</b> {#if shop}{config:property('x')}");
        settings.put("quarkus.checkout.reminders.steps.2.promotion", "comeback");
        settings.put("quarkus.checkout.promotions.comeback.title", "5 % off to come back");
        settings.put("quarkus.checkout.promotions.comeback.percentage", "5");
        settings.put("quarkus.checkout.promotions.comeback.issued", "true");
        return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TravelClock.class);
    }
}
