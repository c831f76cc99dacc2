package io.quarkiverse.checkout.catalog.internal;

import java.util.Map;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.schema.TestDatabase;
import io.quarkiverse.checkout.testing.laws.InventoryLaws;

class StoredInventoryLawsTest extends InventoryLaws {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final StoredInventory inventory = new StoredInventory(new StockTable(DATABASE.dataSource()));

    @Override
    protected Inventory inventory() {
        return inventory;
    }

    @Override
    protected void stock(String itemId, long left) {
        inventory.set(Map.of(itemId, left));
    }
}
