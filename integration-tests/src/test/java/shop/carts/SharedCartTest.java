package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import shop.testing.PriceChanges;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** What links to a cart let others do, and what not. */
@QuarkusTest
class SharedCartTest {

    private static final String MOSS = "linen-notebook-moss";
    private static final String CLAY = "linen-notebook-clay";

    @Inject
    PriceChanges prices;

    private final Sharer ada = Sharer.with(MOSS, 2);
    private final ShopClient grace = ShopClient.arrive();

    @Test
    void aCartToLookAtShowsWhatIsInItNow() {
        String link = ada.link("VIEW");
        ada.shopper().add(CLAY, 1);

        ShopPage page = grace.get(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(titles(page)).hasSize(2);
        assertThat(page.total()).isEqualTo(ada.cart().total());
        assertThat(page.text(".checkout-alert")).contains("1 added, 0 removed, 0 changed");
        assertThat(page.document().select("main button, main form")).isEmpty();
        assertThat(quantities(grace.post(link, Map.of("way", "add")))).isEmpty();
        assertThat(quantities(ada.cart())).containsExactly("2", "1");
    }

    @Test
    void aCopyIsOnesOwnAndOutlivesTheCart() {
        String link = ada.link("COPY");
        ada.shopper().checkout().filled().payBy("bank-transfer").place();

        ShopPage page = grace.get(link);
        assertThat(titles(page)).hasSize(1);
        assertThat(quantities(take(page, "add"))).containsExactly("2");
    }

    @Test
    void aCopyIsAddedReplacesAndCanBeUndone() {
        String link = ada.link("COPY");
        grace.add(CLAY, 1);

        assertThat(quantities(take(grace.get(link), "add"))).containsExactly("1", "2");
        assertThat(quantities(take(grace.get(link), "replace"))).containsExactly("2");
        assertThat(quantities(grace.post("/checkout/cart/undo", Map.of()))).containsExactly("1", "2");
    }

    @Test
    void theSamePageSentTwiceAddsOnce() {
        String link = ada.link("COPY");
        grace.add(CLAY, 1);
        ShopPage page = grace.get(link);
        take(page, "add");

        assertThat(quantities(take(page, "add"))).containsExactly("1", "2");
    }

    @Test
    void aCopySaysWhichPricesHaveMovedSinceTheLinkWasMade() {
        Sharer mugs = Sharer.with("morning-mug-fennel", 1);
        String link = mugs.link("COPY");
        assertThat(grace.get(link).document().select(".checkout-line .checkout-notice")).isEmpty();
        prices.raise("morning-mug-fennel", 150);
        try {
            assertThat(grace.get(link).text(".checkout-line .checkout-notice")).contains("€19.00", "€20.50");
        } finally {
            prices.raise("morning-mug-fennel", 0);
        }
    }

    @Test
    void whoJoinsFillsTheSameCartAndGetsTheirOwnBack() {
        String link = ada.link("TOGETHER");
        grace.add(CLAY, 3);

        assertThat(quantities(grace.post(link, Map.of()))).containsExactly("2");
        assertThat(quantities(grace.add("linen-notebook-ink", 1))).containsExactly("2", "1");
        assertThat(quantities(ada.cart())).containsExactly("2", "1");
        assertThat(ada.cart().document().select("[data-live]")).isNotEmpty();
        assertThat(grace.get("/checkout/cart").document().select("#share")).isEmpty();

        assertThat(quantities(grace.post("/checkout/cart/leave", Map.of()))).containsExactly("3");
    }

    @Test
    void aLinkThatWasEndedLeadsNowhereAndShutsOut() {
        String copy = ada.link("COPY");
        assertThat(ada.end().document().select(".checkout-links li")).isEmpty();
        assertThat(grace.get(copy).status()).isEqualTo(404);

        String together = ada.link("TOGETHER");
        grace.post(together, Map.of());
        ada.end();
        assertThat(grace.get(together).status()).isEqualTo(404);
        assertThat(quantities(grace.get("/checkout/cart"))).isEmpty();
    }

    @Test
    void onlyWhoBeganTheCartEndsItsLinks() {
        String link = ada.link("TOGETHER");
        String action = ada.cart().document().selectFirst(".checkout-links form").attr("action");
        grace.post(link, Map.of());

        grace.post(action, Map.of());
        grace.post("/checkout/cart/shares", Map.of("scope", "COPY"));

        assertThat(ada.cart().document().select(".checkout-links > li")).hasSize(1);
        assertThat(ShopClient.arrive().get(link).status()).isEqualTo(200);
    }

    @Test
    void ownLinksLeadToTheCart() {
        assertThat(ada.shopper().get(ada.link("TOGETHER")).address().getPath()).isEqualTo("/checkout/cart");
    }

    @Test
    void aCartHasTenLinksAtMost() {
        IntStream.range(0, 10).forEach(i -> ada.link("VIEW"));

        assertThat(ada.shopper().post("/checkout/cart/shares", Map.of("scope", "VIEW")).status()).isEqualTo(409);
        assertThat(ada.cart().document().select(".checkout-links > li")).hasSize(10);
    }

    @Test
    void theQrCodeHoldsTheLink() {
        ada.link("COPY");
        String picture = ada.cart().document().selectFirst(".checkout-qr").attr("src");

        assertThat(ada.shopper().get(picture).html()).startsWith("<svg");
        assertThat(ada.shopper().get(picture.replace(".svg", ".png")).headers().firstValue("Content-Type"))
                .contains("image/png");
        assertThat(grace.get(picture).status()).isEqualTo(404);
    }

    private ShopPage take(ShopPage page, String way) {
        String once = page.document().selectFirst("input[name=once]").attr("value");
        return grace.post(page.document().selectFirst("main form").attr("action"), Map.of("way", way, "once", once));
    }

    private static List<String> titles(ShopPage page) {
        return page.document().select(".checkout-line .checkout-title").eachText();
    }

    static List<String> quantities(ShopPage cart) {
        assertThat(cart.status()).as(cart.text("main")).isEqualTo(200);
        return cart.document().select(".checkout-quantity").eachAttr("value");
    }
}
