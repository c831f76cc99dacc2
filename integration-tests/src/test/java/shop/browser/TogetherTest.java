package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;

import io.quarkus.test.junit.QuarkusTest;

/** Two people in front of two browsers fill one cart. */
@QuarkusTest
class TogetherTest {

    private static final String FIRST = ".checkout-quantity >> nth=0";
    private static final String SECOND = ".checkout-quantity >> nth=1";

    @Test
    void bothSeeWhatEitherDoesWithoutLoadingThePage() {
        try (BrowserShopper ada = BrowserShopper.with(Device.DESKTOP);
                BrowserShopper grace = BrowserShopper.with(Device.PHONE)) {
            invite(ada, grace);
            ada.page().evaluate("window.before = 'the page was not loaded again'");

            set(grace, SECOND, 4);
            assertThat(ada.find(SECOND)).hasValue("4");
            set(ada, FIRST, 3);
            assertThat(grace.find(FIRST)).hasValue("3");

            assertThat(ada.page().evaluate("window.before")).isEqualTo("the page was not loaded again");
            assertThat(ada.find(".checkout-aside .checkout-total dd")).hasText(grace.total());
        }
    }

    @Test
    void whatIsBeingTypedStays() {
        try (BrowserShopper ada = BrowserShopper.with(Device.DESKTOP);
                BrowserShopper grace = BrowserShopper.with(Device.DESKTOP)) {
            invite(ada, grace);
            Locator first = ada.find(FIRST);
            first.focus();
            first.press("Control+a");
            first.pressSequentially("7");

            set(grace, SECOND, 5);
            assertThat(first).hasValue("7");
            first.press("Tab");

            assertThat(grace.find(FIRST)).hasValue("7");
            assertThat(ada.find(SECOND)).hasValue("5");
            assertThat(grace.find(SECOND)).hasValue("5");
        }
    }

    @Test
    void withoutScriptThePageIsLoadedAndNothingIsLost() {
        try (BrowserShopper ada = BrowserShopper.with(Device.DESKTOP.withoutScript());
                BrowserShopper grace = BrowserShopper.with(Device.PHONE.withoutScript())) {
            invite(ada, grace);

            // both pages show the cart as it was
            set(grace, SECOND, 4);
            set(ada, FIRST, 3);

            assertThat(ada.find(FIRST)).hasValue("3");
            assertThat(ada.find(SECOND)).hasValue("4");
            set(grace, FIRST, 6);
            assertThat(grace.find(".checkout-alert-error")).containsText("changed");
            grace.open("/checkout/cart");
            assertThat(grace.find(FIRST)).hasValue("3");
        }
    }

    @Test
    void oneOfThemOrdersForBoth() {
        try (BrowserShopper ada = BrowserShopper.with(Device.DESKTOP);
                BrowserShopper grace = BrowserShopper.with(Device.PHONE)) {
            invite(ada, grace);

            grace.goToCheckout().autofill().payBy("bank-transfer").order();

            assertThat(ada.find("#checkout-cart")).containsText("empty");
        }
    }

    private static void invite(BrowserShopper ada, BrowserShopper grace) {
        ada.buy("linen-notebook").buy("morning-mug");
        String link = ada.share("TOGETHER");
        grace.open(link);
        grace.click("#checkout-take");
        grace.find("#checkout-cart").waitFor();
        ada.open("/checkout/cart");
        grace.open("/checkout/cart");
    }

    private static void set(BrowserShopper shopper, String field, int quantity) {
        shopper.find(field).fill(Integer.toString(quantity));
        if (shopper.find(field).evaluate("field => matchMedia('(scripting: enabled)').matches").equals(true)) {
            shopper.find(field).press("Tab");
        } else {
            shopper.find(field).press("Enter");
        }
        shopper.page().waitForLoadState();
    }
}
