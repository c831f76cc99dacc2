package shop.products;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.StockLevels;
import io.quarkus.runtime.StartupEvent;

/** Fills the store room when the shop opens for the first time; what was sold since stays sold. */
@Singleton
class OpeningStock {

    void fill(@Observes StartupEvent opening, Shelves shelves, Inventory inventory, StockLevels stock) {
        Map<String, Long> levels = shelves.all().variants().filter(variant -> variant.stock().isPresent())
                .collect(Collectors.toMap(Variant::id, variant -> variant.stock().getAsLong()));
        levels.keySet().removeAll(inventory.available(Set.copyOf(levels.keySet())).keySet());
        stock.set(levels);
    }
}
