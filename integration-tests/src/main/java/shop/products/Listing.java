package shop.products;

import java.util.List;

/**
 * One page of a list of products.
 *
 * @param title the category's; null if it is not of one
 * @param found how many there are on all pages
 * @param page from 1
 */
public record Listing(Filter filter, String title, List<Product> products, int found, int page, int pages) {

    private static final int PER_PAGE = 12;

    static Listing of(Assortment assortment, Filter filter, int wanted) {
        List<Product> all = filter.of(assortment);
        int pages = Math.max(1, (all.size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.min(Math.max(wanted, 1), pages);
        List<Product> shown = all.subList((page - 1) * PER_PAGE, Math.min(page * PER_PAGE, all.size()));
        return new Listing(filter, assortment.category(filter.category()).map(Category::title).orElse(null), shown, all.size(),
                page, pages);
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
