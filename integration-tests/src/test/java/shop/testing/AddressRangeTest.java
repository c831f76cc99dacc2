package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** As long as an address is incomplete, the checkout page says what the total can still come to in its country. */
@QuarkusTest
class AddressRangeTest {

    private static final String RANGE = "#checkout-range";

    private final ShopClient shopper = ShopClient.arrive();

    @Test
    void theRangeIsShownUntilTheAddressIsThere() {
        shopper.add("linen-notebook-moss", 1);
        CheckoutForm empty = shopper.checkout();
        assertThat(empty.page().total()).isEqualTo("€23.40");
        assertThat(empty.page().text(RANGE)).contains("€23.40 to €31.40");

        CheckoutForm filled = empty.filled().with("fulfillment.option", "express").update();

        assertThat(filled.page().document().select(RANGE)).isEmpty();
        assertThat(filled.page().total()).isEqualTo("€31.40");
    }

    @Test
    void whereThereIsNothingToChooseTheTotalIsTheTotal() {
        shopper.add("linen-notebook-moss", 1);

        CheckoutForm overseas = shopper.checkout().with("destination.address_country", "US").update();

        assertThat(overseas.page().document().select(RANGE)).isEmpty();
    }
}
