package shop.products;

import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.catalog.Item.Limits;
import io.quarkiverse.checkout.catalog.ItemOption;

/**
 * The page of a product.
 *
 * @param category null for none
 * @param chosen the variant that is shown
 * @param others further products of its category
 */
public record ProductView(Product product, Category category, Offer chosen, List<Offer> offers, List<Product> others) {

    static ProductView of(Product product, String wanted, Map<String, Long> available, Assortment assortment, int others) {
        List<Offer> offers = product.variants().stream().map(variant -> Offer.of(variant, available)).toList();
        Offer first = offers.stream().filter(offer -> !offer.isSoldOut()).findFirst().orElse(offers.get(0));
        Offer chosen = offers.stream().filter(offer -> !offer.isSoldOut() && offer.variant().id().equals(wanted))
                .findFirst().orElse(first);
        return new ProductView(product, assortment.category(product.category()).orElse(null), chosen, offers,
                assortment.neighbours(product, others));
    }

    public boolean isChosen(Offer offer) {
        return offer.equals(chosen);
    }

    public boolean isSoldOut() {
        return chosen.isSoldOut();
    }

    public Limits limits() {
        return chosen.variant().item().limits();
    }

    public boolean isLimited() {
        return limits().maximum() < Limits.DEFAULT.maximum();
    }

    /** Options to write something for. */
    public List<ItemOption.Text> texts() {
        return options(ItemOption.Text.class);
    }

    /** Options to choose a value of. */
    public List<ItemOption.Choice> choices() {
        return options(ItemOption.Choice.class);
    }

    private <T extends ItemOption> List<T> options(Class<T> type) {
        return product.options().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
