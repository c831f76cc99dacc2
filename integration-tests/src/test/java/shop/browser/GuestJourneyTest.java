package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.Receipts;
import shop.testing.ShopAddress;

/** A guest whose browser knows the address buys with two clicks from the cart. */
@QuarkusTest
class GuestJourneyTest {

    @Inject
    Mailbox mailbox;

    static Stream<Device> devices() {
        return Stream.of(Device.PHONE, Device.DESKTOP, Device.PHONE.withoutScript(), Device.DESKTOP.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("devices")
    void twoClicksLeadFromTheCartToTheOrder(Device device) {
        try (BrowserShopper shopper = BrowserShopper.with(device)) {
            shopper.buy("linen-notebook").goToCheckout();
            // the way to pay is the shop's first; a guest who pays by card goes to the provider's page from here
            String total = shopper.autofill().total();
            shopper.place();
            shopper.find("text=Choose a test card").waitFor();

            assertThat(shopper.clicks()).isLessThanOrEqualTo(2);

            shopper.click("button[value=pay]");
            shopper.lookAgainUntil(".checkout-thanks");
            assertThat(shopper.find(".checkout-thanks h1")).containsText("Thank you");
            assertThat(shopper.total()).isEqualTo(total);
        }
    }

    @Test
    void aDownloadAsksForTwoFieldsOnly() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE)) {
            shopper.buy("paper-garden").goToCheckout();

            // how to pay is chosen already
            assertThat(VisibleFields.on(shopper.page())).filteredOn(name -> !name.equals("payment.handler"))
                    .hasSizeLessThanOrEqualTo(2);

            shopper.find("#buyer-email").fill("digital@example.org");
            shopper.payBy("bank-transfer").order();
            assertThat(shopper.find(".checkout-facts")).not().containsText("Delivered to");
        }
    }

    @Test
    void theOrderStaysWhereItIsAndTheReceiptOpensAllOfIt() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            shopper.buy("linen-notebook").goToCheckout().autofill().payBy("bank-transfer");
            shopper.find("#buyer-email").fill("receipt@example.org");
            shopper.order();
            String total = shopper.total();

            shopper.page().navigate(shopper.orderAddress());
            assertThat(shopper.total()).isEqualTo(total);
            assertThat(shopper.find(".checkout-facts")).not().containsText("Torstraße 12");
            shopper.open("/checkout");
            assertThat(shopper.find(".checkout-facts")).isVisible();

            ReceivedMail receipt = Receipts.to("receipt@example.org", mailbox);
            assertThat(receipt.html()).contains(total);
            assertThat(receipt.text()).contains(total);
            shopper.page().navigate(orderLink(receipt));
            assertThat(shopper.find(".checkout-facts")).containsText("Torstraße 12");
            assertThat(shopper.find(".checkout-facts")).containsText("receipt@example.org");
            assertThat(shopper.total()).isEqualTo(total);
        }
    }

    private static String orderLink(ReceivedMail receipt) {
        return receipt.text().lines().flatMap(line -> Stream.of(line.split("\\s")))
                .filter(word -> word.startsWith(ShopAddress.shop() + "/checkout/orders/")).findFirst().orElseThrow();
    }
}
