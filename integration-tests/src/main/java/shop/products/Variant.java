package shop.products;

import java.util.OptionalLong;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;

/**
 * One size or colour of a product: what can be put into a cart.
 *
 * @param item the same for the checkout
 * @param before what it cost before; null if it is not reduced
 * @param basePrice the price per 100 g or litre; null if it has none
 * @param look how it is drawn
 * @param stock units at start-up; empty for no limit
 */
public record Variant(Item item, Money before, BasePrice basePrice, Look look, OptionalLong stock) {

    /**
     * The price of a standard measure, by which packs of different sizes compare.
     *
     * @param measure such as {@code 100 g}
     */
    public record BasePrice(Money price, String measure) {
    }

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
}
