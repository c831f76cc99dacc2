package io.quarkiverse.checkout.catalog;

import java.util.List;
import java.util.Objects;

import io.quarkiverse.checkout.money.Money;

/**
 * A sellable unit as the catalogue sees it now: one size of one colour, not "a shirt".
 *
 * @param id the host's own id, 1 to 200 characters
 * @param title what the shopper reads, without markup
 * @param variant what tells it from its siblings, such as {@code Blue, M}; empty if nothing does
 * @param unitPrice price of one unit without options; never negative. Whether it includes tax is decided by
 *        {@link io.quarkiverse.checkout.quote.TaxCalculator}
 * @param image address of a picture, absolute or from the root of the site; empty for none
 * @param url address of the product's page; empty for none
 * @param category the host's own grouping, used by rules and recommendations; empty for none
 * @param kind whether something has to be delivered
 * @param availability whether it can be bought at all; how many are left is the {@link Inventory}'s to say
 * @param limits how many one cart may hold
 * @param options what the shopper may choose or write
 * @param weightGrams weight of one unit; 0 if unknown or digital
 * @param taxClass the host's tax class; {@code standard} unless told
 * @param priorPrice where a reduction is announced, the lowest price of the 30 days before it; null for none. Shown where the
 *        law asks for it
 * @param basePrice the price of a standard measure, by which packs of different sizes compare; null for none. Shown where
 *        the law asks for it
 */
public record Item(String id, String title, String variant, Money unitPrice, String image, String url, String category,
        Kind kind, Availability availability, Limits limits, List<ItemOption> options, long weightGrams,
        String taxClass, Money priorPrice, BasePrice basePrice) {

    public static final String STANDARD_TAX = "standard";

    public enum Kind {
        PHYSICAL,
        DIGITAL
    }

    public enum Availability {
        AVAILABLE,
        /** Sold out for now; shown as such, and not sold. */
        SOLD_OUT,
        /** Gone for good. */
        DISCONTINUED
    }

    /**
     * How many of an item one cart may hold.
     *
     * @param minimum at least 1
     * @param maximum at least the minimum, at most 9999
     * @param increment quantities are the minimum plus a multiple of this
     */
    public record Limits(int minimum, int maximum, int increment) {

        public static final int HIGHEST = 9999;
        public static final Limits DEFAULT = new Limits(1, 99, 1);

        public Limits {
            if (minimum < 1 || maximum < minimum || maximum > HIGHEST || increment < 1) {
                throw new IllegalArgumentException(
                        "limits must be 1 <= minimum <= maximum <= 9999 and increment >= 1, were " + minimum + ", " + maximum
                                + ", " + increment);
            }
        }

        public boolean allow(int quantity) {
            return quantity >= minimum && quantity <= maximum && (quantity - minimum) % increment == 0;
        }

        /** The highest quantity allowed with so many units left; 0 if there are too few for any. */
        public int highest(long left) {
            int most = (int) Math.min(left, maximum);
            return most < minimum ? 0 : minimum + (most - minimum) / increment * increment;
        }
    }

    /**
     * The price of a standard measure.
     *
     * @param measure as the shopper reads it, such as {@code 100 g} or {@code 1 l}
     */
    public record BasePrice(Money price, String measure) {
    }

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unitPrice, "unitPrice");
        options = List.copyOf(options);
    }

    /** A physical item that can be bought 1 to 99 times, without options; see the {@code with} methods. */
    public static Item of(String id, String title, Money unitPrice) {
        return new Item(id, title, "", unitPrice, "", "", "", Kind.PHYSICAL, Availability.AVAILABLE, Limits.DEFAULT,
                List.of(), 0, STANDARD_TAX, null, null);
    }

    public Item withVariant(String variant) {
        return ItemDraft.of(this, draft -> draft.variant = variant);
    }

    public Item withUnitPrice(Money unitPrice) {
        return ItemDraft.of(this, draft -> draft.unitPrice = unitPrice);
    }

    public Item withImage(String image) {
        return ItemDraft.of(this, draft -> draft.image = image);
    }

    public Item withUrl(String url) {
        return ItemDraft.of(this, draft -> draft.url = url);
    }

    public Item withCategory(String category) {
        return ItemDraft.of(this, draft -> draft.category = category);
    }

    public Item digital() {
        return ItemDraft.of(this, draft -> {
            draft.kind = Kind.DIGITAL;
            draft.weightGrams = 0;
        });
    }

    public Item withAvailability(Availability availability) {
        return ItemDraft.of(this, draft -> draft.availability = availability);
    }

    public Item withLimits(Limits limits) {
        return ItemDraft.of(this, draft -> draft.limits = limits);
    }

    public Item withOptions(List<ItemOption> options) {
        return ItemDraft.of(this, draft -> draft.options = options);
    }

    public Item withWeightGrams(long weightGrams) {
        return ItemDraft.of(this, draft -> draft.weightGrams = weightGrams);
    }

    public Item withTaxClass(String taxClass) {
        return ItemDraft.of(this, draft -> draft.taxClass = taxClass);
    }

    public Item withPriorPrice(Money priorPrice) {
        return ItemDraft.of(this, draft -> draft.priorPrice = priorPrice);
    }

    public Item withBasePrice(BasePrice basePrice) {
        return ItemDraft.of(this, draft -> draft.basePrice = basePrice);
    }

    /** Title and variant, such as {@code Shirt, Blue, M}. */
    public String label() {
        return variant.isEmpty() ? title : title + ", " + variant;
    }

    public boolean isPhysical() {
        return kind == Kind.PHYSICAL;
    }
}
