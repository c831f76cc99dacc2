package shop.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;

/** Prices that a test changes while shoppers look at them. */
@Singleton
public class PriceChanges {

    private final Map<String, Long> minorUnits = new ConcurrentHashMap<>();

    /** From now on the item costs so much more, or less if negative; 0 is the shop's own price again. */
    public void raise(String itemId, long byMinorUnits) {
        minorUnits.put(itemId, byMinorUnits);
    }

    Item applied(Item item) {
        long raise = minorUnits.getOrDefault(item.id(), 0L);
        if (raise == 0) {
            return item;
        }
        return item.withUnitPrice(item.unitPrice().plus(new Money(raise, item.unitPrice().currency())));
    }
}
