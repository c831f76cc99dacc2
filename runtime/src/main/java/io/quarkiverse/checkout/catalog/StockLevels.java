package io.quarkiverse.checkout.catalog;

import java.util.Map;

/** The stock of the default {@link Inventory}, for a host to set. An item without a level is unlimited. */
public interface StockLevels {

    /** Sets how many units are left to sell, per item id; what is reserved at this moment is not counted in. */
    void set(Map<String, Long> left);
}
