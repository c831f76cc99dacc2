package shop.products;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import shop.pages.Pages;
import shop.pages.ShopPage;
import shop.pages.Visitor;

/** The home page, the shelves and the things on them. */
@Path("/")
@ShopPage
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ProductPages {

    private static final int FEATURED = 8;
    private static final int OTHERS = 4;

    private final Shelves shelves;
    private final Inventory inventory;
    private final Visitor visitor;

    ProductPages(Shelves shelves, Inventory inventory, Visitor visitor) {
        this.shelves = shelves;
        this.inventory = inventory;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance home() {
        Assortment assortment = shelves.in(visitor.locale());
        return visitor.show(Pages.home(assortment, assortment.featured(FEATURED)));
    }

    @GET
    @Path("products")
    public TemplateInstance list(@RestQuery String q, @RestQuery String category, @RestQuery String min,
            @RestQuery String max, @RestQuery String sort, @RestQuery String page) {
        Assortment assortment = shelves.in(visitor.locale());
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        Listing listing = Listing.of(assortment, new Filter(q, category, min, max, sort), wanted);
        return visitor.show(Pages.products(listing, assortment.categories(), shelves.currency()));
    }

    @GET
    @Path("products/{id}")
    public RestResponse<TemplateInstance> product(@RestPath String id, @RestQuery String item) {
        Assortment assortment = shelves.in(visitor.locale());
        return assortment.product(id)
                .map(product -> RestResponse.ok(visitor.show(Pages.product(view(product, item, assortment)))))
                .orElseGet(() -> RestResponse.status(RestResponse.Status.NOT_FOUND, visitor.show(Pages.missing())));
    }

    private ProductView view(Product product, String item, Assortment assortment) {
        Set<String> ids = product.variants().stream().map(Variant::id).collect(Collectors.toSet());
        return ProductView.of(product, item, inventory.available(ids), assortment, OTHERS);
    }
}
