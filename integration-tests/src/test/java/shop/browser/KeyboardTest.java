package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** A shopper who has no mouse. */
@QuarkusTest
class KeyboardTest {

    private static final int KEYS = 120;
    private static final String FOCUSED = """
            selector => document.activeElement !== null && document.activeElement.matches(selector)
            """;
    /** What has the focus is drawn differently: by an outline of its own or of the label that it fills. */
    private static final String FOCUS_SHOWS = """
            () => {
              const drawn = element => element !== null && getComputedStyle(element).outlineStyle !== 'none'
                  && parseFloat(getComputedStyle(element).outlineWidth) > 0;
              const focused = document.activeElement;
              return focused === document.body || drawn(focused) || drawn(focused.closest('label'));
            }
            """;

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aWholeOrderWorksByKeysAlone(boolean script) {
        try (BrowserShopper shopper = BrowserShopper.with(script ? Device.DESKTOP : Device.DESKTOP.withoutScript())) {
            shopper.open("/products/linen-notebook");
            tabTo(shopper, ".buy .add button");
            press(shopper, "Enter");
            shopper.find("#checkout-cart").waitFor();
            tabTo(shopper, "a.checkout-primary");
            press(shopper, "Enter");
            shopper.find("#checkout-form").waitFor();
            type(shopper, "#buyer-email", "keys@example.org");
            type(shopper, "#destination-full-name", "Ada Lovelace");
            type(shopper, "#destination-street-address", "Torstraße 12");
            type(shopper, "#destination-postal-code", "10119");
            type(shopper, "#destination-address-locality", "Berlin");
            tabTo(shopper, "input[name='payment.handler']");
            chooseDown(shopper, "bank-transfer");
            tabTo(shopper, "#checkout-place");
            press(shopper, "Space");

            assertThat(shopper.find(".checkout-thanks h1")).containsText("Thank you");
        }
    }

    private static void type(BrowserShopper shopper, String selector, String text) {
        tabTo(shopper, selector);
        shopper.page().keyboard().type(text);
        assertThat(shopper.find(selector)).hasValue(text);
    }

    private static void chooseDown(BrowserShopper shopper, String value) {
        for (int i = 0; i < KEYS && !isOn(shopper, "input[value='" + value + "']"); i++) {
            press(shopper, "ArrowDown");
        }
        assertThat(shopper.find("input[value='" + value + "']")).isChecked();
    }

    private static void tabTo(BrowserShopper shopper, String selector) {
        for (int i = 0; i < KEYS && !isOn(shopper, selector); i++) {
            press(shopper, "Tab");
            assertThat(shopper.page().evaluate(FOCUS_SHOWS)).as("focus on the way to %s", selector).isEqualTo(true);
        }
        assertThat(isOn(shopper, selector)).as("the Tab key reaches %s", selector).isTrue();
    }

    private static boolean isOn(BrowserShopper shopper, String selector) {
        return (boolean) shopper.page().evaluate(FOCUSED, selector);
    }

    private static void press(BrowserShopper shopper, String key) {
        shopper.page().keyboard().press(key);
    }
}
