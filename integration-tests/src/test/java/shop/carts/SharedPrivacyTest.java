package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.permalink.Shares;
import io.quarkus.test.junit.QuarkusTest;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Whoever has a link to a cart learns nothing of a person, and whoever shares a cart sees nothing of the others. */
@QuarkusTest
class SharedPrivacyTest {

    private static final List<String> CANARIES = List.of("canary.person", "Canary Surname", "Canary Street", "99425",
            "Canaryville", "+49 30 99425", "WELCOME10", "Leave it at the canary cage");

    @Inject
    Carts carts;

    @Inject
    Shares shares;

    private final Sharer ada = Sharer.with("linen-notebook-moss", 2);
    private final ShopClient grace = ShopClient.arrive();

    @Test
    void noScopeTellsAnythingOfWhoMadeTheLink() {
        type(ada.shopper());
        List<String> links = List.of(ada.link("VIEW"), ada.link("COPY"), ada.link("TOGETHER"), recovery());

        for (String link : links) {
            ShopClient stranger = ShopClient.arrive();
            assertClean(stranger.get(link));
            assertClean(stranger.postOnce(link, Map.of("way", "add")));
            assertClean(stranger.post(link, Map.of("way", "replace")));
            for (String page : List.of("/checkout/cart", "/checkout")) {
                assertClean(stranger.get(page));
            }
        }
    }

    @Test
    void whoJoinedShowsNothingToWhoInvited() {
        grace.post(ada.link("TOGETHER"), Map.of());
        type(grace);

        for (String page : List.of("/checkout/cart", "/checkout")) {
            assertClean(ada.shopper().get(page));
        }
        assertThat(grace.checkout().value("buyer.email")).isEqualTo("canary.person@example.org");
    }

    @Test
    void theOrderIsForWhoPlacedItAndIsPlacedOnce() {
        grace.post(ada.link("TOGETHER"), Map.of());
        CheckoutForm late = ada.shopper().checkout().filled().payBy("bank-transfer");
        ShopPage order = typed(grace).payBy("bank-transfer").place();
        assertThat(order.isOrder()).as(order.text("main")).isTrue();

        for (ShopPage page : List.of(late.place(), ada.shopper().get("/checkout"), ada.cart())) {
            assertClean(page);
            assertThat(page.isOrder()).isFalse();
        }
        assertThat(late.place().status()).isEqualTo(410);
        assertThat(late.place().text("h1")).contains("has been ordered");
        assertThat(grace.get("/checkout").isOrder()).isTrue();
    }

    @Test
    void whoPaysJustNowIsNotDisturbed() {
        grace.post(ada.link("TOGETHER"), Map.of());
        CheckoutForm other = ada.shopper().checkout().filled().payBy("bank-transfer");
        ShopPage paying = typed(grace).payBy("card").place();
        assertThat(paying.isOrder()).as(paying.text("main")).isTrue();

        ShopPage refused = other.place();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text(".checkout-alert-error")).contains("paying for it just now");
        assertClean(refused);
        assertThat(grace.get(paying.address().getPath() + "?returned=true").html()).contains("/pay/");
    }

    private String recovery() {
        Shopper shopper = new Shopper(CartSecret.parse(ada.shopper().cookie("__Host-cart")), "");
        Cart cart = carts.find(shopper).orElseThrow();
        return "/checkout/recover/" + shares.recovery(cart, List.of()).token();
    }

    private static void type(ShopClient shopper) {
        shopper.post("/checkout/cart/discounts", Map.of("code", "welcome10"));
        typed(shopper).update();
    }

    private static CheckoutForm typed(ShopClient shopper) {
        return shopper.checkout().with("buyer.email", "canary.person@example.org")
                .with("destination.full_name", "Canary Surname").with("destination.street_address", "Canary Street 1")
                .with("destination.postal_code", "99425").with("destination.address_locality", "Canaryville")
                .with("destination.address_country", "DE").with("buyer.phone", "+49 30 99425")
                .with("note", "Leave it at the canary cage");
    }

    private static void assertClean(ShopPage page) {
        assertThat(page.status()).isLessThan(500);
        String all = page.address() + headers(page.headers()) + page.html();
        assertThat(CANARIES).allSatisfy(canary -> assertThat(all).doesNotContain(canary));
    }

    private static String headers(HttpHeaders headers) {
        return headers.map().toString();
    }
}
