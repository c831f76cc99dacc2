package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** From a link to an order: the link, the button of its page, the order button. */
@QuarkusTest
class PermalinkJourneyTest {

    static Stream<Device> devices() {
        return Stream.of(Device.PHONE, Device.DESKTOP, Device.DESKTOP.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void threeClicksAreEnough(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            // on somebody's page
            shopper.page().setContent("<a href='%s'>Two mugs</a>".formatted(shopper.address(
                    "/buy/morning-mug-fennel:2?discounts/codes/0=WELCOME10&context/payment/0/handler=bank-transfer")));

            shopper.click("text=Two mugs");
            shopper.find("#checkout-take").waitFor();
            String proposed = shopper.total();
            shopper.click("#checkout-take");
            shopper.find("#checkout-form").waitFor();
            shopper.autofill().order();

            assertThat(shopper.clicks()).isLessThanOrEqualTo(3);
            assertThat(shopper.total()).isEqualTo(proposed);
            assertThat(shopper.find(".checkout-thanks h1")).containsText("Thank you");
        }
    }
}
