package shop.pages;

import java.util.Currency;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import shop.products.Assortment;
import shop.products.Category;
import shop.products.Listing;
import shop.products.Product;
import shop.products.ProductView;

/** The pages of the shop, in {@code templates/shop}. */
@CheckedTemplate(basePath = "shop", requireTypeSafeExpressions = true)
public final class Pages {

    private Pages() {
    }

    public static native TemplateInstance home(Assortment assortment, List<Product> featured);

    public static native TemplateInstance products(Listing listing, List<Category> categories, Currency currency);

    public static native TemplateInstance product(ProductView view);

    public static native TemplateInstance missing();

    /** @param title and text keys of {@link ShopMessages} */
    public static native TemplateInstance text(String title, String text);

    public static native TemplateInstance signIn(boolean failed);
}
