package shop.reminders;

import java.util.HashMap;
import java.util.Map;

/** A shop whose own texts are tricks. */
public class HostileShop extends RemindingShop {

    static final String NAME = "Shop<script>alert(2)</script>\u202E{config:property('shop.currency')} \"><img src=x onerror=alert(3)>";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("quarkus.checkout.shop-name", NAME.replace("$", "\\$"));
        settings.put("quarkus.checkout.marketing.postal-address",
                "1 High Street</p><a href=https://evil.example>win</a>\u2066");
        settings.put("quarkus.checkout.reminders.steps.2.subject", "{item} {shop}\u202E {#include checkout/layout}");
        settings.put("quarkus.checkout.reminders.steps.2.text",
                "<b>{item}</b> {cdi:checkoutAssets.css} {config:property('x')}\u202E");
        return settings;
    }
}
