package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The total follows the address: by itself where scripts run, by a button where none do, to the same order. */
@QuarkusTest
class CountryChangeTest {

    private static final String COUNTRY = "#destination-address-country";
    private static final String STREET = "#destination-street-address";

    @Test
    void withScriptTheTotalFollowsAndTheShopperStaysWhereTheyAre() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            shopper.buy("linen-notebook").goToCheckout().autofill();
            shopper.page().evaluate("window.before = 'the page was not loaded again'");
            String atHome = shopper.total();

            shopper.find(COUNTRY).focus();
            shopper.find(COUNTRY).selectOption("SE");

            assertThat(shopper.find("#checkout-review .checkout-total dd")).not().hasText(atHome);
            assertThat(shopper.page().evaluate("window.before")).isEqualTo("the page was not loaded again");
            assertThat(shopper.find(COUNTRY)).isFocused();
            assertThat(shopper.find(STREET)).hasValue("Torstraße 12");
            assertThat(shopper.find("#buyer-email")).hasValue("ada@example.org");
        }
    }

    @Test
    void bothWaysLeadToTheSameOrder() {
        assertThat(swedishOrder(Device.DESKTOP)).isEqualTo(swedishOrder(Device.DESKTOP.withoutScript()));
    }

    private static String swedishOrder(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook").goToCheckout().autofill();
            String atHome = shopper.total();
            shopper.find(COUNTRY).selectOption("SE");
            if (!device.script()) {
                shopper.click("#checkout-review button[value=update]");
            }
            assertThat(shopper.find("#checkout-review .checkout-total dd")).not().hasText(atHome);
            assertThat(shopper.find(STREET)).hasValue("Torstraße 12");
            String shown = shopper.total();
            shopper.find("#destination-postal-code").fill("111 22");
            shopper.find("#destination-address-locality").fill("Stockholm");
            shopper.payBy("bank-transfer").order();
            assertThat(shopper.total()).isEqualTo(shown);
            return shown;
        }
    }
}
