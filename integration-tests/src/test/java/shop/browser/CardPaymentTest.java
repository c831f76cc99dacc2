package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** Paying at the provider's page, and everything that can come of it. */
@QuarkusTest
class CardPaymentTest {

    private static final String REASON = ".checkout-alert-error";

    static Stream<Device> devices() {
        return Stream.of(Device.DESKTOP, Device.PHONE.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void anApprovedCardLeadsToTheOrder(Device device) {
        try (BrowserShopper shopper = atTheProvider(device)) {
            pay(shopper, "APPROVED");

            assertOrdered(shopper);
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aDeclinedCardLeadsBackWithTheReasonAndEverythingTyped(Device device) {
        try (BrowserShopper shopper = atTheProvider(device)) {
            pay(shopper, "INSUFFICIENT_FUNDS");

            shopper.lookAgainUntil(REASON);
            assertThat(shopper.find(REASON)).containsText("Nothing was charged");
            assertThat(shopper.find("#destination-street-address")).hasValue("Torstraße 12");
            assertThat(shopper.find("#buyer-email")).hasValue("ada@example.org");
            assertThat(shopper.overflow()).isLessThanOrEqualTo(0);

            shopper.place();
            pay(shopper, "APPROVED");
            assertOrdered(shopper);
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theBanksQuestionIsAnsweredOnTheWay(Device device) {
        try (BrowserShopper shopper = atTheProvider(device)) {
            pay(shopper, "CHALLENGED");
            shopper.click("button[value=confirm]");

            assertOrdered(shopper);
        }
    }

    @Test
    void whoLeavesTheProviderIsBackOnThePageAndPaysNothing() {
        try (BrowserShopper shopper = atTheProvider(Device.DESKTOP)) {
            shopper.click("button[value=leave]");

            shopper.lookAgainUntil(REASON);
            assertThat(shopper.find("#destination-street-address")).hasValue("Torstraße 12");
        }
    }

    @Test
    void whoWandersOffPaysTheSameOrderLater() {
        try (BrowserShopper shopper = atTheProvider(Device.DESKTOP)) {
            String payment = shopper.page().url();
            shopper.open("/products").open(shopper.orderAddress());
            shopper.find("text=Choose a test card").waitFor();

            assertThat(shopper.page().url()).isEqualTo(payment);

            pay(shopper, "APPROVED");
            assertOrdered(shopper);
        }
    }

    private static BrowserShopper atTheProvider(Device device) {
        BrowserShopper shopper = BrowserShopper.with(device);
        shopper.buy("morning-mug").goToCheckout().autofill().payBy("card").place();
        shopper.find("text=Choose a test card").waitFor();
        return shopper;
    }

    private static void pay(BrowserShopper shopper, String card) {
        shopper.click("input[value=" + card + "]");
        shopper.click("button[value=pay]");
    }

    private static void assertOrdered(BrowserShopper shopper) {
        shopper.lookAgainUntil(".checkout-thanks");
        assertThat(shopper.find(".checkout-thanks h1")).containsText("Thank you");
        assertThat(shopper.find(".checkout-facts")).containsText("Paid");
    }
}
