package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** What a merchant finds out about a total, and who else does not. */
@QuarkusTest
class ExplainedTotalsTest {

    private static final String PAGE = "/checkout/console/totals";
    private static final String MUG = "morning-mug-fennel";

    private final ShopClient merchant = ShopClient.arrive();

    @Test
    void anOrderIsExplainedFromItsRecord() {
        ShopPage order = order(MUG);
        signIn(merchant, "otto");

        ShopPage page = merchant.get(PAGE + "?order=" + order.text(".checkout-facts dd"));

        assertThat(page.status()).as(page.text("body")).isEqualTo(200);
        assertThat(page.text("#checkout-order .checkout-total td:last-child")).isEqualTo(order.total());
        assertThat(lastSum(page)).as("the sums end in the total").isEqualTo(order.total());
        assertThat(sources(page, "#checkout-order")).contains("catalog", "ShopDelivery", "ConfiguredTaxes");
        assertThat(page.text("#checkout-record")).contains("is the total of the order", "Fingerprint", "Honoured until");
        assertThat(page.html()).doesNotContain("Ada", "ada@example.org", "Torstraße", "10119");
    }

    @Test
    void whatWouldItCostIsExplainedWithTheHooks() {
        signIn(merchant, "otto");

        ShopPage page = merchant.get(PAGE + "?items=" + MUG + "%3A2&country=AT&codes=welcome10&payment=invoice");

        assertThat(page.status()).as(page.text("body")).isEqualTo(200);
        assertThat(page.text("#checkout-what-if .checkout-total td:last-child")).isNotEmpty().isEqualTo(lastSum(page));
        assertThat(page.text("#checkout-what-if tbody")).contains("WELCOME10", "Morning mug");
        assertThat(page.text("#checkout-what-if")).contains("for 15 minutes", "a total from €");
        assertThat(sources(page, "#checkout-asked")).contains("ShopCatalog", "StoredInventory", "ShopDelivery",
                "ConfiguredTaxes");
        assertThat(page.document().select("#checkout-asked tbody td").eachText()).allMatch(time -> time.matches("[0-9.,]+ ms"));
        assertThat(page.document().select("#country option[selected]").eachAttr("value")).containsExactly("AT");
    }

    @Test
    void itIsWhatTheCartShows() {
        signIn(merchant, "otto");
        ShopPage cart = ShopClient.arrive().add(MUG, 3);

        ShopPage page = merchant.get(PAGE + "?items=" + MUG + ":3&country=DE");

        assertThat(page.text("#checkout-what-if .checkout-total td:last-child")).isEqualTo(cart.total());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "order=                        | 422 | order       | The order number is missing",
            "order=261122-NOBODY           | 404 | order       | There is no order 261122-NOBODY",
            "order=%3Cb%3E%00              | 404 | order       | There is no order",
            "items=                        | 422 | items       | Items are missing",
            "items=mug:0                   | 422 | items       | “mug:0” cannot be read",
            "items=mug:99999999999         | 422 | items       | a quantity from 1 to 9999",
            "items=mug&country=XX          | 422 | country     | We do not know this country",
            "items=mug&country=AQ          | 422 | country     | We do not sell to",
            "items=mug&country=US&region=Bavaria | 422 | region | is not one of this country",
            "items=mug&postal_code=12      | 422 | postal-code | Example:",
            "items=morning-mug-fennel&delivery=owl | 422 | delivery | “owl” is not offered for this. Please use one of",
            "items=morning-mug-fennel&payment=shells | 422 | payment | “shells” is not offered for this",
            "items=mug&codes=A,B,C,D,E,F   | 422 | codes       | at most 5 codes" })
    void badInputIsNamedWithItsCauseAndTheNextStep(String query, int status, String field, String text) {
        signIn(merchant, "otto");

        ShopPage page = merchant.get(PAGE + "?" + query);

        assertThat(page.status()).as(page.text("body")).isEqualTo(status);
        assertThat(page.text(".checkout-alert-error")).contains(text);
        assertThat(page.text("#" + field + "-error")).contains(text);
        assertThat(page.document().select("#checkout-order, #checkout-what-if")).isEmpty();
    }

    @Test
    void moreThanFiftyItemsAreRefused() {
        signIn(merchant, "otto");

        ShopPage page = merchant.get(PAGE + "?items=" + "mug,".repeat(51));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#items-error")).contains("more than 50 items");
    }

    @Test
    void whatCannotBeBoughtIsNamed() {
        signIn(merchant, "otto");

        ShopPage page = merchant.get(PAGE + "?items=no-such-thing," + MUG);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#checkout-what-if")).contains("no-such-thing", "No longer available",
                "This cannot be ordered as it is.");
    }

    @Test
    void onlyMerchantsSeeIt() {
        ShopClient guest = ShopClient.arrive();
        ShopClient customer = ShopClient.arrive();
        signIn(customer, "mara");

        assertThat(guest.get(PAGE).address().getPath()).as("asked to sign in").isEqualTo("/sign-in");
        assertThat(customer.get(PAGE).status()).isEqualTo(403);
        assertThat(customer.get(PAGE + "?order=1").status()).isEqualTo(403);
    }

    @Test
    void thePageIsNotKept() {
        signIn(merchant, "otto");

        ShopPage page = merchant.get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private static ShopPage order(String item) {
        ShopClient shopper = ShopClient.arrive();
        shopper.add(item, 2);
        ShopPage order = shopper.checkout().filled().payBy("bank-transfer").update().place();
        assertThat(order.isOrder()).as(order.text("body")).isTrue();
        return order;
    }

    private static void signIn(ShopClient client, String name) {
        client.post("/j_security_check", Map.of("j_username", name, "j_password", name));
    }

    private static String lastSum(ShopPage page) {
        return page.document().select(".checkout-trace").first().select("tbody tr").last().select("td").last().text();
    }

    private static List<String> sources(ShopPage page, String section) {
        return page.document().select(section + " tbody code[title]").eachText();
    }
}
