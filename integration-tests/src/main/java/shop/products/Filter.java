package shop.products;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a shopper wants to see. Everything is kept as it was typed; what makes no sense filters nothing.
 *
 * @param sort one of {@link Order}, in lower case
 */
public record Filter(String q, String category, String min, String max, String sort) {

    /** The order of a list. */
    public enum Order {
        FEATURED(Comparator.comparing(product -> !product.featured())),
        CHEAPEST(Comparator.comparing(Product::lowestPrice)),
        DEAREST(Comparator.comparing(Product::lowestPrice).reversed()),
        TITLE(Comparator.comparing(Product::title, String.CASE_INSENSITIVE_ORDER));

        private final Comparator<Product> comparator;

        Order(Comparator<Product> comparator) {
            this.comparator = comparator;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Filter {
        q = requireNonNullElse(q, "").strip();
        category = requireNonNullElse(category, "");
        min = requireNonNullElse(min, "").strip();
        max = requireNonNullElse(max, "").strip();
        sort = requireNonNullElse(sort, Order.FEATURED.key());
    }

    List<Product> of(Assortment assortment) {
        return assortment.products().stream().filter(matches()).sorted(order().comparator).toList();
    }

    /** The query that shows a page of this list. */
    public String query(int page) {
        return "?q=" + encode(q) + "&category=" + encode(category) + "&min=" + encode(min) + "&max=" + encode(max) + "&sort="
                + encode(sort) + "&page=" + page;
    }

    public boolean isNarrowed() {
        return !(q + category + min + max).isEmpty();
    }

    private Predicate<Product> matches() {
        List<String> words = Arrays.asList(q.toLowerCase(Locale.ROOT).split("\\s+"));
        BigDecimal lowest = amount(min);
        BigDecimal highest = amount(max);
        return product -> (category.isEmpty() || category.equals(product.category()))
                && words.stream().allMatch(text(product)::contains)
                && product.variants().stream().map(variant -> variant.price().toDecimal())
                        .anyMatch(price -> (lowest == null || price.compareTo(lowest) >= 0)
                                && (highest == null || price.compareTo(highest) <= 0));
    }

    private Order order() {
        return Arrays.stream(Order.values()).filter(order -> order.key().equals(sort)).findFirst().orElse(Order.FEATURED);
    }

    private static String text(Product product) {
        return (product.title() + " " + product.description() + " " + product.id()).toLowerCase(Locale.ROOT);
    }

    /** Null if it is no amount that prices can be compared with. */
    private static BigDecimal amount(String typed) {
        return typed.matches("\\d{1,9}([.,]\\d{1,3})?") ? new BigDecimal(typed.replace(',', '.')) : null;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
