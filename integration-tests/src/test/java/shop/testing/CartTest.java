package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What forms can do to a cart; read from the page, and so from the database. */
@QuarkusTest
class CartTest {

    private static final String NOTEBOOK = "linen-notebook-moss";

    private final ShopClient shopper = ShopClient.arrive();

    @Test
    void aQuantityChangesUpAndDown() {
        ShopPage cart = shopper.add(NOTEBOOK, 1);

        cart = change(cart, 0, "3");
        assertThat(quantities(cart)).containsExactly("3");
        assertThat(cart.text(".checkout-totals dd")).isEqualTo("€55.50");

        cart = change(cart, 0, "2");
        assertThat(quantities(cart)).containsExactly("2");
        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("2");
    }

    @Test
    void theSameGoodsAreOneLine() {
        shopper.add(NOTEBOOK, 1);

        assertThat(quantities(shopper.add(NOTEBOOK, 2))).containsExactly("3");
    }

    @Test
    void whatIsWrittenOnAThingMakesItAnother() {
        pen("Ada");
        pen("Grace");

        ShopPage cart = pen("Ada");

        assertThat(quantities(cart)).containsExactly("2", "1");
        assertThat(cart.text(".checkout-lines")).contains("Ada", "Grace");
    }

    @Test
    void theHighestQuantityCountsOverAllLines() {
        pen("Ada");

        ShopPage refused = shopper.post("/checkout/cart/lines",
                Map.of("item", "kestrel-pen-ink", "quantity", "99", "option.engraving", "Grace"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(quantities(refused)).containsExactly("1");
    }

    @Test
    void aLineIsRemoved() {
        shopper.add(NOTEBOOK, 1);
        ShopPage cart = shopper.add("linen-notebook-clay", 2);

        cart = change(cart, 0, "0");

        assertThat(quantities(cart)).containsExactly("2");
        assertThat(quantities(change(cart, 0, "0"))).isEmpty();
    }

    @Test
    void aStaleTabChangesNothing() {
        ShopPage seen = shopper.add(NOTEBOOK, 1);
        change(seen, 0, "2");

        ShopPage refused = change(seen, 0, "5");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text(".checkout-alert-error")).contains("changed");
        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("2");
    }

    @Test
    void whatIsNoQuantityIsKeptAndExplained() {
        ShopPage refused = change(shopper.add(NOTEBOOK, 1), 0, "many");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(quantities(refused)).containsExactly("many");
        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("1");
    }

    @Test
    void oneCodeReplacesAnother() {
        shopper.add(NOTEBOOK, 1);
        assertThat(code("spring10").text(".checkout-totals")).contains("Spring greetings");

        shopper.post("/checkout/cart/discounts", Map.of("remove", "SPRING10"));
        ShopPage cart = code("welcome10");

        assertThat(cart.text(".checkout-totals")).contains("first order").doesNotContain("Spring");
    }

    @Test
    void aCartFollowsItsCustomerOnceToEveryBrowser() {
        ShopClient phone = ShopClient.arrive();
        phone.add(NOTEBOOK, 1);
        signIn(phone, "mara");
        ShopPage before = phone.get("/checkout/cart");
        shopper.add(NOTEBOOK, 1);
        shopper.add("linen-notebook-clay", 1);

        signIn(shopper, "mara");
        shopper.add("linen-notebook-clay", 1);

        assertThat(quantities(before)).containsExactly("1");
        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("1", "2");
        assertThat(quantities(phone.get("/checkout/cart"))).as("the other browser").containsExactly("1", "2");
        ShopClient laptop = ShopClient.arrive();
        signIn(laptop, "mara");
        assertThat(laptop.get("/").text(".to-cart")).isEqualTo("Cart, 3");
        assertThat(laptop.get("/checkout/cart").text(".to-cart")).isEqualTo("Cart, 3");
    }

    @Test
    void whoSignsOutLeavesNothingInTheBrowserAndFindsTheCartAgain() {
        signIn(shopper, "otto");
        shopper.add("linen-notebook-clay", 1);

        shopper.post("/sign-out", Map.of());

        assertThat(quantities(shopper.get("/checkout/cart"))).isEmpty();
        signIn(shopper, "otto");
        assertThat(quantities(shopper.get("/checkout/cart"))).isNotEmpty();
    }

    @Test
    void theHeaderOfEveryPageSaysHowManyAreInTheCart() {
        assertThat(shopper.get("/").text(".to-cart")).isEqualTo("Cart");

        ShopPage cart = shopper.add(NOTEBOOK, 2);

        assertThat(cart.text(".to-cart")).isEqualTo("Cart, 2");
        assertThat(shopper.get("/products/kestrel-pen").text(".to-cart")).isEqualTo("Cart, 2");
        assertThat(change(cart, 0, "0").text(".to-cart")).isEqualTo("Cart");
    }

    private ShopPage pen(String engraving) {
        return shopper.post("/checkout/cart/lines",
                Map.of("item", "kestrel-pen-ink", "quantity", "1", "option.engraving", engraving));
    }

    private ShopPage code(String code) {
        return shopper.post("/checkout/cart/discounts", Map.of("code", code));
    }

    private static void signIn(ShopClient shopper, String name) {
        shopper.post("/j_security_check", Map.of("j_username", name, "j_password", name));
    }

    /** Sends the form of a line as the page shows it. */
    private ShopPage change(ShopPage page, int line, String quantity) {
        Element form = page.document().select(".checkout-line").get(line).selectFirst("form");
        return shopper.post(form.attr("action"),
                Map.of("version", form.selectFirst("[name=version]").val(), "quantity", quantity));
    }

    private static List<String> quantities(ShopPage page) {
        return page.document().select(".checkout-quantity").eachAttr("value");
    }
}
