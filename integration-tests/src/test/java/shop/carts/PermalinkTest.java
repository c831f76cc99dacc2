package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.carts.SharedCartTest.quantities;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkus.test.junit.QuarkusTest;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** A link with things in it, from the click to the order. */
@QuarkusTest
class PermalinkTest {

    private static final String MOSS = "linen-notebook-moss";
    private static final String CLAY = "linen-notebook-clay";

    @Inject
    Orders orders;

    private final ShopClient shopper = ShopClient.arrive();

    @Test
    void theLinkLeadsToAPageAndKeepsToItself() {
        ShopPage answer = shopper.getOnce("/buy/" + MOSS + ":2?buyer/email=canary%40example.org&discounts/codes/0=WELCOME10"
                + "&attribution/utm_source=mail&color=black&access_token=secret");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        URI next = answer.location().orElseThrow();
        assertThat(next.getPath()).startsWith("/checkout/link/");
        assertThat(next.getQuery()).isEqualTo("utm_source=mail&color=black");
        assertThat(shopper.cookie("__Host-cart")).isNull();

        ShopPage page = shopper.get(next.toString());
        assertThat(page.text(".checkout-meta:contains(Quantity)")).contains("2");
        assertThat(page.text(".checkout-totals")).contains("first order");
        assertThat(page.html() + next).doesNotContain("canary");
        assertThat(quantities(shopper.get("/checkout/cart"))).isEmpty();
    }

    @Test
    void oneButtonLeadsToTheCheckoutAndTheOrderRemembersTheLink() {
        ShopPage page = shopper.get("/buy/" + MOSS + ":1?attribution/utm_source=mail&attribution/ref=creator_42"
                + "&buyer/email=lin%40example.org&buyer/first_name=Lin&buyer/last_name=Chen&context/address_country=AT"
                + "&context/postal_code=1010");

        ShopPage checkout = take(page, "add");

        assertThat(checkout.address().getPath()).isEqualTo("/checkout");
        CheckoutForm form = shopper.checkout();
        assertThat(form.value("buyer.email")).isEqualTo("lin@example.org");
        assertThat(form.value("destination.full_name")).isEqualTo("Lin Chen");
        assertThat(form.value("destination.address_country")).isEqualTo("AT");
        assertThat(form.value("destination.postal_code")).isEqualTo("1010");
        ShopPage placed = form.filled().with("destination.address_country", "AT").with("destination.postal_code", "1010")
                .with("destination.address_locality", "Wien").payBy("bank-transfer").place();
        assertThat(placed.isOrder()).as(placed.text("main")).isTrue();
        Order order = orders.open(placed.address().getPath().replaceAll(".*/", "")).orElseThrow().order();
        assertThat(order.attribution()).isEqualTo(Map.of("utm_source", "mail", "ref", "creator_42"));
    }

    @Test
    void whatWasTypedBeforeCounts() {
        shopper.add(CLAY, 1);
        shopper.checkout().with("buyer.email", "typed@example.org").update();

        take(shopper.get("/buy/" + MOSS + ":1?buyer/email=lin%40example.org&buyer/phone_number=030%2012345"), "add");

        assertThat(shopper.checkout().value("buyer.email")).isEqualTo("typed@example.org");
        assertThat(shopper.checkout().value("buyer.phone")).isEqualTo("030 12345");
    }

    @Test
    void aFilledCartIsAskedAboutAndComesBack() {
        shopper.add(CLAY, 2);
        ShopPage page = shopper.get("/buy/" + MOSS + ":1");
        assertThat(page.document().select("button[name=way]").eachAttr("value")).containsExactly("add", "replace");

        assertThat(quantities(take(page, "replace"))).containsExactly("1");
        ShopPage back = shopper.post("/checkout/cart/undo", Map.of());
        assertThat(quantities(back)).containsExactly("2");
        assertThat(quantities(take(shopper.get("/buy/" + MOSS + ":1"), "add"))).containsExactly("2", "1");
    }

    @Test
    void optionsAndIdsOfAnyFormComeAlong() {
        String encoded = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("kestrel-pen-ink".getBytes(StandardCharsets.UTF_8));

        ShopPage cart = take(shopper.get("/buy/~" + encoded + ":1?line_items/0/options/engraving=For%20Lin"), "add");

        assertThat(cart.text(".checkout-thing, main")).contains("For Lin");
    }

    @Test
    void afterwardsTheShopperGoesWhereTheLinkSays() {
        ShopPage page = shopper.get("/buy/" + MOSS + ":1?continue_to=/products&utm_medium=sms&attribution/utm_source=mail");

        URI next = takeOnce(page, "add").location().orElseThrow();

        assertThat(next.getPath()).isEqualTo("/products");
        assertThat(next.getQuery()).isEqualTo("utm_source=mail&utm_medium=sms");
    }

    @Test
    void whatCannotBeHadIsSaidAndTheRestTaken() {
        ShopPage page = shopper.get("/buy/no-such-thing:1," + MOSS + ":100000?discounts/codes/0=NOPE");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".checkout-alert")).contains("no longer on sale", "not valid", "Linen notebook");
        assertThat(page.html()).doesNotContain("no-such-thing", "NOPE");
        assertThat(take(page, "add").status()).isEqualTo(200);
        assertThat(shopper.get("/checkout/cart").html()).doesNotContain("NOPE");
    }

    @Test
    void aLinkOfCodesBringsThemToTheCart() {
        ShopPage page = shopper.get("/buy?discounts/codes/0=welcome10");
        take(page, "add");

        assertThat(shopper.add(MOSS, 1).text(".checkout-totals")).contains("first order");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/buy/" + MOSS, "/buy/" + MOSS + ":0", "/buy/" + MOSS + ":01", "/buy/~!!:1", "/buy/,:1",
            "/buy/~w_8:1", "/buy/a:1,,b:1", "/buy/%00:1", "/buy/a:99999999999999999999", "/buy/a%2Fb:1" })
    void whatNobodyCanReadLeadsToAPageThatSaysSo(String link) {
        ShopPage page = shopper.get(link);

        assertThat(page.status()).as(link).isEqualTo(404);
        assertThat(page.text("h1")).isEqualTo("This link cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA", "%00", "~" })
    void nobodyElseSealsAProposal(String sealed) {
        assertThat(shopper.get("/checkout/link/" + sealed).status()).isEqualTo(404);
        assertThat(shopper.post("/checkout/link/" + sealed, Map.of("way", "add")).status()).isIn(404, 405);
    }

    @Test
    void thePageSentTwiceTakesOnce() {
        ShopPage page = shopper.get("/buy/" + MOSS + ":1");
        take(page, "add");
        take(page, "add");

        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("1");
    }

    private ShopPage take(ShopPage page, String way) {
        return shopper.post(action(page), fields(page, way));
    }

    private ShopPage takeOnce(ShopPage page, String way) {
        return shopper.postOnce(action(page), fields(page, way));
    }

    private static String action(ShopPage page) {
        return page.document().selectFirst("main form").attr("action");
    }

    private static Map<String, String> fields(ShopPage page, String way) {
        return Map.of("way", way, "once", page.document().selectFirst("input[name=once]").attr("value"));
    }
}
