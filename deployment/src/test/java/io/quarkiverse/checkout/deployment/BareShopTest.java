package io.quarkiverse.checkout.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;
import io.quarkus.test.QuarkusUnitTest;

/** A shop that has a catalogue and no settings. */
class BareShopTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops.served(Mugs.class);

    @Test
    void aShopWithoutLegalPagesAsksNobodyToAcceptThem() {
        String cart = given().redirects().follow(false).formParam("item", "mug").post("/checkout/cart/lines").then()
                .statusCode(303).extract()
                .header("Set-Cookie").split(";")[0];

        String page = given().header("Cookie", cart).get("/checkout").then().statusCode(200).extract().asString();

        assertThat(page).contains("checkout-place").doesNotContain("By ordering you accept").doesNotContain("checkout-legal");
    }

    @Test
    void aShopWithoutSecurityHasNoConsole() {
        given().get("/checkout/console/totals").then().statusCode(404);
        given().get("/checkout/console/totals?order=1").then().statusCode(404);
    }

    @ApplicationScoped
    static class Mugs implements Catalog {

        @Override
        public List<Item> resolve(CatalogQuery query) {
            return List.of(Item.of("mug", "Mug", Money.of(1250, "EUR")));
        }
    }
}
