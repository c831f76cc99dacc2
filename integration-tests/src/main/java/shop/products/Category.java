package shop.products;

/** A shelf of the shop. */
public record Category(String id, String title) {

    public String url() {
        return "/products?category=" + id;
    }
}
