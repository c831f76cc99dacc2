package io.quarkiverse.checkout.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.hooks.HookInventory;
import io.quarkiverse.checkout.hooks.HookInventory.Answer;
import io.quarkiverse.checkout.hooks.HookInventory.Origin;
import io.quarkus.qute.Template;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.annotation.Identifier;

class SmallShopTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops
            .served(jar -> jar.addClasses(Shelf.class, Archive.class, Imprint.class)
                    .addAsResource(new StringAsset(":root { --checkout-accent: teal }"), "checkout-assets/theme.css")
                    .addAsResource(new StringAsset("{cdi:checkoutAssets.css}|{#if cdi:checkoutAssets.theme}themed{/if}"),
                            "templates/head.txt"))
            .overrideConfigKey("quarkus.checkout.base-path", "shop/kasse")
            .overrideConfigKey("quarkus.http.root-path", "/eu")
            // takes effect if compiled for Java 21, and must do no harm before
            .overrideConfigKey("quarkus.checkout.virtual-threads", "true")
            .setLogRecordPredicate(record -> record.getLoggerName().equals("io.quarkiverse.checkout")
                    && record.getLevel().equals(Level.INFO))
            .assertLogRecords(records -> assertThat(records).singleElement()
                    .satisfies(record -> assertThat(record.getParameters()[0].toString()).isEqualTo("Catalog")));

    @Inject
    HookInventory inventory;

    @Inject
    CheckoutAssets assets;

    @Inject
    Template head;

    @Test
    void theInventoryNamesTheShopsOwnBeans() {
        assertThat(inventory.hooks()).filteredOn(hook -> hook.type().equals(Catalog.class.getName())).singleElement()
                .satisfies(hook -> assertThat(hook.answers())
                        .containsExactly(new Answer(Shelf.class.getName(), Origin.HOST)));
    }

    @Test
    void pagesLiveBelowTheBasePathOnly() {
        given().basePath("/").get("/eu/shop/kasse/cart").then().statusCode(200).body(containsString(assets.css()));
        given().basePath("/").get("/eu/checkout/cart").then().statusCode(404);
    }

    @Test
    void aHookThatFailsIsExplainedByAPage() {
        given().basePath("/").formParam("item", "broken").formParam("quantity", "1").post("/eu/shop/kasse/cart/lines")
                .then().statusCode(503).header("Retry-After", "10").contentType("text/html");
    }

    @Test
    void failuresOfTheShopsOwnResourcesStayItsOwn() {
        given().basePath("/").get("/eu/imprint").then().statusCode(500);
    }

    @Test
    void assetsLiveBelowTheBasePathAndMayBeKeptForEver() {
        assertThat(assets.css()).matches("/eu/shop/kasse/assets/checkout-[0-9a-f]{12}\\.css");
        for (String address : new String[] { assets.css(), assets.script(), assets.htmx(), assets.theme() }) {
            given().basePath("/").get(address).then().statusCode(200)
                    .header("Cache-Control", containsString("immutable"))
                    .header("Cache-Control", containsString("max-age=31536000"));
        }
    }

    @Test
    void theShopsThemeIsPublished() {
        given().basePath("/").get(assets.theme()).then().body(containsString("teal"));
    }

    @Test
    void templatesNameAssetsByTheBean() {
        assertThat(head.render()).isEqualTo(assets.css() + "|themed");
    }

    @ApplicationScoped
    static class Shelf implements Catalog {

        @Override
        public List<Item> resolve(CatalogQuery query) {
            throw new IllegalStateException("the shelf fell over");
        }
    }

    /** The shop's own business, not an answer to the hook. */
    @ApplicationScoped
    @Identifier("archive")
    static class Archive extends Shelf {
    }

    @Path("imprint")
    public static class Imprint {

        @GET
        public String show() {
            throw new IllegalStateException("no imprint");
        }
    }
}
