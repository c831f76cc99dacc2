package shop.products;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.catalog.StockLevels;
import io.quarkus.runtime.StartupEvent;

/** Fills the store room when the shop opens. */
@Singleton
class OpeningStock {

    void fill(@Observes StartupEvent opening, Shelves shelves, StockLevels stock) {
        Map<String, Long> levels = shelves.all().variants().filter(variant -> variant.stock().isPresent())
                .collect(Collectors.toMap(Variant::id, variant -> variant.stock().getAsLong()));
        stock.set(levels);
    }
}
