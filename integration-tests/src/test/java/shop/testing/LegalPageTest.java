package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What the law of the buyer's country wants to see on the pages. */
@QuarkusTest
class LegalPageTest {

    private static final String REDUCED = "linen-notebook-moss";
    private static final String BY_MEASURE = "meadow-honey-250g";

    private final ShopClient shopper = ShopClient.arrive();

    @Test
    void theButtonSaysOnlyThatOrderingCosts() {
        shopper.add(REDUCED, 1);
        ShopPage page = shopper.checkout().filled().update().page();

        Element button = page.document().selectFirst("#checkout-place");
        assertThat(button.text()).isEqualTo("Order with obligation to pay");
        assertThat(button.previousElementSibling().text()).as("right before it").isEqualTo("Total: " + page.total());
    }

    @Test
    void pricesAreExplainedWhereTheLawAsksForIt() {
        shopper.add(REDUCED, 1);
        ShopPage cart = shopper.add(BY_MEASURE, 1);

        for (ShopPage page : List.of(cart, shopper.checkout().page())) {
            assertThat(page.text(".checkout-lines")).contains("Lowest price of the last 30 days: €22.00", " per 100 g");
            assertThat(page.text(".checkout-aside")).contains("All prices include tax.");
        }
    }

    @Test
    void pricesAreNotExplainedElsewhere() {
        shopper.add(REDUCED, 1);
        shopper.add(BY_MEASURE, 1);

        ShopPage page = shopper.checkout().filled().with("destination.address_country", "US").update().page();

        assertThat(page.text("#checkout-place")).isEqualTo("Place order and pay");
        assertThat(page.text(".checkout-lines")).isNotEmpty().doesNotContain("30 days", " per 100 g");
        assertThat(page.text(".checkout-aside")).doesNotContain("include tax");
    }

    @Test
    void nothingThatCostsIsTickedInAdvance() {
        ShopPage product = shopper.get("/products/kestrel-pen");
        ShopPage cart = shopper.add(REDUCED, 1);
        CheckoutForm empty = shopper.checkout();
        CheckoutForm filled = empty.filled().payBy("bank-transfer").update();
        ShopPage order = filled.place();

        for (ShopPage page : List.of(product, cart, empty.page(), filled.page(), order)) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("input[type=checkbox][checked]")).as(page.address().getPath()).isEmpty();
        }
    }
}
