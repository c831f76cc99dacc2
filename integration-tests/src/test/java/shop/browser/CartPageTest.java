package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Quantities, codes and things that run out. */
@QuarkusTest
class CartPageTest {

    static Stream<Device> devices() {
        return Stream.of(Device.DESKTOP, Device.PHONE.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void quantitiesChangeTheTotal(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook");
            shopper.find(".checkout-quantity").fill("3");
            if (device.script()) {
                shopper.find(".checkout-quantity").blur();
            } else {
                shopper.click(".checkout-controls .checkout-scriptless");
            }

            assertThat(shopper.find(".checkout-aside .checkout-totals")).containsText("€55.50");
            assertThat(shopper.find(".to-cart")).containsText("3");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aCodeTakesItsShareOff(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook");
            shopper.click(".checkout-aside summary");
            shopper.find("#code").fill("spring10");
            shopper.click(".checkout-aside details button");

            assertThat(shopper.find(".checkout-totals")).containsText("Spring greetings");
            assertThat(shopper.find(".checkout-totals")).containsText("€1.85");
            shopper.goToCheckout();
            assertThat(shopper.find("#checkout-review .checkout-totals")).containsText("Spring greetings");
        }
    }

    @Test
    void anUnknownCodeIsExplained() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE)) {
            shopper.buy("linen-notebook");
            shopper.click(".checkout-aside summary");
            shopper.find("#code").fill("NOSUCHCODE");
            shopper.click(".checkout-aside details button");

            assertThat(shopper.find(".checkout-aside .checkout-error")).containsText("We do not know this code");
        }
    }

    @Test
    void whatIsSoldOutIsNotSold() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE)) {
            shopper.open("/products/morning-mug");
            assertThat(shopper.find("input[value='morning-mug-slate']")).isDisabled();
        }
        ShopPage refused = ShopClient.arrive().add("morning-mug-slate", 1);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".checkout-alert-error")).contains("Slate").doesNotContain("Exception");
    }
}
