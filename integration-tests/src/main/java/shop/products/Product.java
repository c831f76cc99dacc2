package shop.products;

import java.util.List;

import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.money.Money;

/**
 * Something the shop sells, in one language and currency.
 *
 * @param category id of a {@link Category}; empty for none
 * @param featured whether the home page shows it
 * @param variants at least one; the first is shown until the shopper chooses
 */
public record Product(String id, String title, String description, String category, boolean featured,
        List<Variant> variants) {

    public Product {
        variants = List.copyOf(variants);
    }

    public Variant first() {
        return variants.get(0);
    }

    public boolean hasVariants() {
        return variants.size() > 1;
    }

    public boolean isDigital() {
        return !first().item().isPhysical();
    }

    public List<ItemOption> options() {
        return first().item().options();
    }

    public Money lowestPrice() {
        return variants.stream().map(Variant::price).min(Money::compareTo).orElseThrow();
    }

    /** Whether some variants cost more than others. */
    public boolean hasPriceRange() {
        return variants.stream().map(Variant::price).distinct().count() > 1;
    }

    public String url() {
        return first().item().url();
    }

    public String image() {
        return first().item().image();
    }
}
