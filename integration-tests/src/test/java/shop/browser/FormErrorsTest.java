package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** What is wrong is said on top, at the field, and in the shopper's language; what was typed stays. */
@QuarkusTest
class FormErrorsTest {

    private static final String SUMMARY = ".checkout-alert-error";

    static Stream<Device> devices() {
        return Stream.of(Device.PHONE, Device.PHONE.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void mistakesAreNamedWithLinksAndNothingTypedIsLost(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook").goToCheckout().autofill();
            shopper.find("#buyer-email").fill("ada@");
            shopper.find("#destination-postal-code").fill("1011");
            shopper.find("#destination-address-locality").fill("");
            shopper.place();

            assertThat(shopper.find(SUMMARY)).isFocused();
            assertThat(shopper.find(SUMMARY + " a")).hasCount(3);
            for (String field : new String[] { "buyer-email", "destination-postal-code", "destination-address-locality" }) {
                assertThat(shopper.find("#" + field)).hasAttribute("aria-invalid", "true");
                assertThat(shopper.find("#" + field + "-error")).isVisible();
                assertThat(shopper.find("#" + field)).hasAttribute("aria-describedby",
                        Pattern.compile(".*" + field + "-error.*"));
            }
            assertThat(shopper.find("#buyer-email")).hasValue("ada@");
            assertThat(shopper.find("#destination-postal-code")).hasValue("1011");
            assertThat(shopper.find("#destination-full-name")).hasValue("Ada Lovelace");
            assertThat(shopper.find("#destination-street-address")).hasValue("Torstraße 12");
            assertThat(shopper.find("#destination-full-name")).not().hasAttribute("aria-invalid", "true");

            shopper.click(SUMMARY + " a >> nth=0");
            assertThat(shopper.find("#buyer-email")).isFocused();
        }
    }

    @Test
    void theyAreSaidInGermanToo() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE.speaking("de-DE"))) {
            shopper.buy("linen-notebook").goToCheckout();
            shopper.place();

            assertThat(shopper.find("html")).hasAttribute("lang", "de");
            assertThat(shopper.find(SUMMARY)).containsText("Bitte sehen Sie sich");
            assertThat(shopper.find("#destination-postal-code-error"))
                    .hasText("Postleitzahl fehlt. Bitte füllen Sie das Feld aus.");
            assertThat(shopper.find("#checkout-place")).containsText("Zahlungspflichtig bestellen");
            assertThat(shopper.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aPageReloadKeepsWhatWasTyped(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook").goToCheckout().autofill();
            shopper.find("#destination-postal-code").fill("1");
            shopper.place();
            shopper.find(SUMMARY).waitFor();

            shopper.open("/checkout/cart").open("/checkout");

            assertThat(shopper.find("#destination-full-name")).hasValue("Ada Lovelace");
            assertThat(shopper.find("#destination-postal-code")).hasValue("1");
        }
    }
}
