package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.Response;

import io.quarkus.test.junit.QuarkusTest;
import shop.testing.PriceChanges;

/** The price moves between the page and the button. */
@QuarkusTest
class PriceChangeTest {

    private static final String NOTEBOOK = "linen-notebook-moss";
    private static final String CHANGES = "#checkout-messages .checkout-alert";

    @Inject
    PriceChanges prices;

    static Stream<Device> devices() {
        return Stream.of(Device.DESKTOP, Device.PHONE.withoutScript());
    }

    @AfterEach
    void usualPrices() {
        prices.raise(NOTEBOOK, 0);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void dearerIsShownAndAskedAgain(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook").goToCheckout().autofill().payBy("bank-transfer");
            String shown = shopper.total();
            prices.raise(NOTEBOOK, 250);
            shopper.letHoldRunOut();

            Response answer = shopper.page().waitForResponse(
                    response -> response.request().method().equals("POST") && response.url().endsWith("/checkout"),
                    shopper::place);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(shopper.find(CHANGES)).isFocused();
            assertThat(shopper.find(CHANGES)).containsText("€18.50");
            assertThat(shopper.find(CHANGES)).containsText("€21.00");
            assertThat(shopper.find("#destination-street-address")).hasValue("Torstraße 12");
            assertThat(shopper.find("input[value='bank-transfer']")).isChecked();
            assertThat(shopper.total()).isNotEqualTo(shown);

            String agreed = shopper.total();
            shopper.order();
            assertThat(shopper.total()).isEqualTo(agreed);
        }
    }

    @Test
    void cheaperIsOrderedAtTheLowerPriceAndSaidSo() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            shopper.buy("linen-notebook").goToCheckout().autofill().payBy("bank-transfer");
            prices.raise(NOTEBOOK, -250);

            shopper.order();

            assertThat(shopper.find(".checkout-notice").first()).isVisible();
            assertThat(shopper.find(".checkout-totals").first()).containsText("€16.00");
        }
    }
}
