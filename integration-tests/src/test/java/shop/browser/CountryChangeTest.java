package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;

import io.quarkus.test.junit.QuarkusTest;

/** The total follows the address: by itself where scripts run, by a button where none do, to the same order. */
@QuarkusTest
class CountryChangeTest {

    private static final String COUNTRY = "#destination-address-country";
    private static final String TRANSFER = "input[name='payment.handler'][value='bank-transfer']";
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

    /** The machine is slow: the answer to the address comes after the choice of a way to pay, and before its question. */
    @Test
    void anAnswerThatComesLateDoesNotTakeAChoiceBack() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            shopper.page().addInitScript("""
                    const soon = window.setTimeout;
                    window.setTimeout = (what, delay, ...more) => soon(what, delay === 100 ? 3000 : delay, ...more);
                    """);
            shopper.buy("linen-notebook").goToCheckout().autofill();
            List<Route> held = new ArrayList<>();
            shopper.page().route("**/checkout", route -> {
                if (held.isEmpty()) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            shopper.find(COUNTRY).selectOption("SE");
            shopper.page().waitForCondition(() -> !held.isEmpty());
            APIResponse late = held.get(0).fetch();

            shopper.page().waitForResponse("**/checkout", () -> {
                shopper.find(TRANSFER).check();
                held.get(0).fulfill(new Route.FulfillOptions().setResponse(late));
            });
            assertThat(shopper.find(TRANSFER)).isChecked();
            shopper.page().waitForResponse("**/checkout", () -> {
            });

            assertThat(shopper.find(TRANSFER)).isChecked();
            assertThat(shopper.find(COUNTRY)).hasValue("SE");
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
