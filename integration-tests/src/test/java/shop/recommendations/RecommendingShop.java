package shop.recommendations;

import java.util.HashMap;
import java.util.Map;

import shop.robust.RobustShop;

/** The shop with its invented past, and servers that can be measured. */
public class RecommendingShop extends RobustShop {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("shop.demo", "true");
        return settings;
    }
}
