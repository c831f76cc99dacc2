package shop.products;

import java.util.OptionalLong;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.BasePrice;
import io.quarkiverse.checkout.money.Money;

/**
 * One size or colour of a product: what can be put into a cart.
 *
 * @param item the same for the checkout
 * @param look how it is drawn
 * @param stock units at start-up; empty for no limit
 */
public record Variant(Item item, Look look, OptionalLong stock) {

    /**
     * What its picture is made from.
     *
     * @param drawing name of a template in {@code templates/pictures}
     * @param colour as {@code #rrggbb}
     * @param ground colour of the background
     * @param scale 1 for the largest of its kind
     */
    public record Look(String drawing, String colour, String ground, double scale) {
    }

    public String id() {
        return item.id();
    }

    public Money price() {
        return item.unitPrice();
    }

    /** The lowest price of the 30 days before it was reduced; null if it is not. */
    public Money before() {
        return item.priorPrice();
    }

    /** The price per 100 g or litre; null if it has none. */
    public BasePrice basePrice() {
        return item.basePrice();
    }
}
