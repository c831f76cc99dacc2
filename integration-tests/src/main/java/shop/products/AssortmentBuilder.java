package shop.products;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.BasePrice;
import io.quarkiverse.checkout.catalog.Item.Limits;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.money.Money;
import shop.products.AssortmentFile.Entry;
import shop.products.AssortmentFile.Option;
import shop.products.AssortmentFile.Shelf;
import shop.products.AssortmentFile.Sort;
import shop.products.Variant.Look;

/** Makes the assortment of one language and currency from the file. */
record AssortmentBuilder(AssortmentFile file, PriceList prices, Locale locale) {

    private static final Sort ONLY = new Sort("", null, null, null, null, null, null, null);

    Assortment build() {
        return new Assortment(
                file.categories().stream().map(shelf -> new Category(shelf.id(), shelf.title().in(locale))).toList(),
                file.products().stream().map(this::product).toList());
    }

    private Product product(Entry entry) {
        List<Sort> sorts = requireNonNullElse(entry.variants(), List.of(ONLY));
        return new Product(entry.id(), entry.title().in(locale), entry.text().in(locale), entry.category(),
                entry.featured(), sorts.stream().map(sort -> variant(entry, sort)).toList());
    }

    private Variant variant(Entry entry, Sort sort) {
        Long stock = sort.stock() == null ? entry.stock() : sort.stock();
        return new Variant(item(entry, sort), look(entry, sort),
                stock == null ? OptionalLong.empty() : OptionalLong.of(stock));
    }

    private Item item(Entry entry, Sort sort) {
        String id = sort.id().isEmpty() ? entry.id() : entry.id() + "-" + sort.id();
        int most = requireNonNullElse(entry.atMost(), Limits.DEFAULT.maximum());
        Money price = prices.price(first(sort.price(), entry.price()));
        Item item = Item.of(id, entry.title().in(locale), price)
                .withVariant(variantTitle(sort))
                .withImage("/pictures/" + id + ".svg")
                .withUrl("/products/" + entry.id())
                .withCategory(entry.category())
                .withLimits(new Limits(1, most, 1))
                .withOptions(requireNonNullElse(entry.options(), List.<Option> of()).stream().map(this::option).toList())
                .withWeightGrams(requireNonNullElse(sort.weight(), entry.weight()))
                .withTaxClass(requireNonNullElse(entry.tax(), Item.STANDARD_TAX))
                .withPriorPrice(entry.before() == null ? null : prices.price(entry.before()))
                .withBasePrice(basePrice(price, first(sort.content(), entry.content())));
        return entry.digital() ? item.digital() : item;
    }

    private String variantTitle(Sort sort) {
        if (sort.title() != null) {
            return sort.title().in(locale);
        }
        return sort.colour() == null ? "" : file.colours().get(sort.colour()).title().in(locale);
    }

    private ItemOption option(Option option) {
        String label = option.label().in(locale);
        if (option.longest() != null) {
            return new ItemOption.Text(option.name(), label, false, option.longest(), prices.price(option.surcharge()));
        }
        return new ItemOption.Choice(option.name(), label, false, option.values().stream()
                .map(v -> new ItemOption.Value(v.code(), v.title().in(locale), prices.price(v.surcharge()))).toList());
    }

    private Look look(Entry entry, Sort sort) {
        String ground = file.categories().stream().filter(shelf -> shelf.id().equals(entry.category()))
                .map(Shelf::ground).findFirst().orElseThrow();
        return new Look(entry.drawing(), file.colours().get(first(sort.colour(), entry.colour())).hex(), ground,
                requireNonNullElse(sort.scale(), 1.0));
    }

    /** The price per 100 g or per litre of a content such as {@code 250 g}. */
    private static BasePrice basePrice(Money price, String content) {
        if (content == null) {
            return null;
        }
        String[] parts = content.split(" ");
        boolean liquid = parts[1].equals("ml");
        BigDecimal measure = BigDecimal.valueOf(liquid ? 1000 : 100);
        return new BasePrice(PriceList.share(price, measure, new BigDecimal(parts[0])), liquid ? "1 l" : "100 g");
    }

    private static <T> T first(T own, T general) {
        return own == null ? general : own;
    }
}
