package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.carts.SharedCartTest.quantities;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.permalink.Shares;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** The link of a mail brings a cart back, into whatever browser opens it. */
@QuarkusTest
class RecoveryTest {

    private static final String MOSS = "linen-notebook-moss";
    private static final String CLAY = "linen-notebook-clay";

    @Inject
    Carts carts;

    @Inject
    Shares shares;

    private final ShopClient shopper = ShopClient.arrive();
    private final ShopClient phone = ShopClient.arrive();

    @Test
    void anotherBrowserGetsTheLines() {
        shopper.add(MOSS, 2);
        String link = link();

        ShopPage page = phone.get(link);
        assertThat(page.text("h1")).contains("Welcome back");

        assertThat(quantities(phone.post(link, Map.of("way", "add")))).containsExactly("2");
        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("2");
    }

    @Test
    void whatIsThereAlreadyDoesNotDouble() {
        shopper.add(MOSS, 2);
        String link = link();
        phone.add(CLAY, 1);
        phone.add(MOSS, 1);

        assertThat(quantities(phone.post(link, Map.of("way", "add")))).containsExactly("1", "2");
        assertThat(quantities(phone.post(link, Map.of("way", "add")))).containsExactly("1", "2");
    }

    @Test
    void itsOwnBrowserGoesToTheCartAsItIs() {
        shopper.add(MOSS, 2);
        String link = link();

        ShopPage page = shopper.get(link);
        assertThat(page.address().getPath()).as("looking does not go on by itself").isEqualTo(link);
        assertThat(page.document().select("button[value=replace]")).isEmpty();
        ShopPage cart = shopper.post(link, Map.of("way", "add"));
        assertThat(cart.address().getPath()).isEqualTo("/checkout/cart");
        assertThat(quantities(cart)).containsExactly("2");
        assertThat(cart.text("main")).doesNotContain("Undo");
    }

    @Test
    void aCodeOfTheMailComesAlong() {
        shopper.add(MOSS, 2);
        String link = link("WELCOME10");

        assertThat(phone.get(link).text("main")).contains("10 % off");
        assertThat(phone.post(link, Map.of("way", "add")).text("main")).contains("10 % off");
        assertThat(shopper.post(link, Map.of("way", "add")).text("main")).contains("10 % off");
        assertThat(quantities(shopper.get("/checkout/cart"))).containsExactly("2");
    }

    @Test
    void aLinkOfOneKindIsNoneOfAnother() {
        shopper.add(MOSS, 2);
        String token = link().replaceAll(".*/", "");

        assertThat(phone.get("/checkout/shared/" + token).status()).isEqualTo(404);
        assertThat(phone.get("/checkout/recover/" + token.substring(1) + "A").status()).isEqualTo(404);
        assertThat(phone.get("/checkout/recover/x").status()).isEqualTo(404);
    }

    private String link(String... codes) {
        Shopper who = new Shopper(CartSecret.parse(shopper.cookie("__Host-cart")), "");
        Cart cart = QuarkusTransaction.requiringNew().call(() -> carts.find(who)).orElseThrow();
        return "/checkout/recover/" + shares.recovery(cart, List.of(codes)).token();
    }
}
