package shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;

import io.quarkus.test.junit.QuarkusTest;
import shop.testing.ShopAddress;

/** How much the checkout page asks of shoppers and of their connection. */
@QuarkusTest
class BudgetTest {

    private static final int KILOBYTE = 1024;

    @Test
    void theFormHasFewFields() {
        try (BrowserShopper shopper = checkout("linen-notebook")) {
            List<String> fields = VisibleFields.on(shopper.page());
            System.out.println("Visible fields: " + fields);
            assertThat(fields).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void thePageIsLight() {
        try (BrowserShopper shopper = checkout("linen-notebook")) {
            List<Transfer> transfers = load(shopper);
            transfers.forEach(System.out::println);

            assertThat(sum(transfers, Transfer::isPage)).as("HTML").isLessThanOrEqualTo(14 * KILOBYTE);
            assertThat(sum(transfers, transfer -> transfer.is("stylesheet"))).as("CSS").isLessThanOrEqualTo(10 * KILOBYTE);
            assertThat(sum(transfers, transfer -> transfer.is("script"))).as("script").isLessThanOrEqualTo(20 * KILOBYTE);
            assertThat(sum(transfers, transfer -> true)).as("all").isLessThanOrEqualTo(60 * KILOBYTE);
            assertThat(transfers).filteredOn(Transfer::isCheckout).as("requests of the checkout").hasSizeLessThanOrEqualTo(5);
            assertThat(transfers).filteredOn(transfer -> !transfer.url().startsWith(ShopAddress.shop().toString()))
                    .as("third parties").isEmpty();
        }
    }

    private static BrowserShopper checkout(String product) {
        BrowserShopper shopper = BrowserShopper.with(Device.PHONE);
        return shopper.buy(product).goToCheckout();
    }

    /** What a browser that has nothing of the shop in its cache asks for; it sees it once more with the same cookies. */
    private static List<Transfer> load(BrowserShopper shopper) {
        List<Request> requests = new ArrayList<>();
        shopper.page().context().newCDPSession(shopper.page()).send("Network.clearBrowserCache");
        shopper.page().onRequestFinished(requests::add);
        shopper.open("/checkout");
        shopper.page().waitForLoadState(LoadState.NETWORKIDLE);
        return requests.stream().map(Transfer::of).toList();
    }

    private static int sum(List<Transfer> transfers, Predicate<Transfer> which) {
        return transfers.stream().filter(which).mapToInt(Transfer::bytes).sum();
    }

    /** @param bytes of the answer's body as it came over the wire */
    private record Transfer(String url, String type, int bytes) {

        static Transfer of(Request request) {
            return new Transfer(request.url(), request.resourceType(), request.sizes().responseBodySize);
        }

        boolean isPage() {
            return is("document");
        }

        boolean is(String type) {
            return this.type.equals(type);
        }

        /** The extension's own; the shop's frame and the pictures of its things are the shop's. */
        boolean isCheckout() {
            return url.contains("/checkout");
        }
    }
}
