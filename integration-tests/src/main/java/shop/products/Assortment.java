package shop.products;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the shop sells, in one language and currency. */
public final class Assortment {

    private final List<Category> categories;
    private final List<Product> products;
    private final Map<String, Product> byId;
    private final Map<String, Variant> variants;

    Assortment(List<Category> categories, List<Product> products) {
        this.categories = List.copyOf(categories);
        this.products = List.copyOf(products);
        this.byId = products.stream().collect(toUnmodifiableMap(Product::id, identity()));
        this.variants = products.stream().flatMap(product -> product.variants().stream())
                .collect(toUnmodifiableMap(Variant::id, identity()));
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Product> products() {
        return products;
    }

    public Optional<Product> product(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Variant> variant(String itemId) {
        return Optional.ofNullable(variants.get(itemId));
    }

    public Stream<Variant> variants() {
        return variants.values().stream();
    }

    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** The product that stands for a category. */
    public Product signOf(Category category) {
        return products.stream().filter(product -> product.category().equals(category.id()))
                .max(Comparator.comparing(Product::featured)).orElseThrow();
    }

    /** A few things for the shop window, from as many shelves as there are. */
    public List<Product> window(int count) {
        Stream<Product> signs = categories.stream().skip(1).map(this::signOf);
        return Stream.concat(signs, products.stream()).distinct().limit(count).toList();
    }

    /** What the home page shows: the featured products, or the first ones where none is. */
    public List<Product> featured(int count) {
        List<Product> featured = products.stream().filter(Product::featured).limit(count).toList();
        return featured.isEmpty() ? products.stream().limit(count).toList() : featured;
    }

    /** Other products of the same category, those that follow it first. */
    public List<Product> neighbours(Product product, int count) {
        List<Product> siblings = products.stream().filter(other -> other.category().equals(product.category())).toList();
        int position = siblings.indexOf(product);
        return Stream.of(siblings.subList(position + 1, siblings.size()), siblings.subList(0, position))
                .flatMap(List::stream).limit(count).toList();
    }
}
