package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.Orders;
import io.quarkus.test.junit.QuarkusTest;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** The pages where merchants build links and see what these brought. */
@QuarkusTest
class LinkBuilderTest {

    private static final String PAGE = "/checkout/console/links";
    private static final String MUG = "morning-mug-fennel";
    private static final String PEN = "kestrel-pen-ink";

    @Inject
    DataSource database;
    @Inject
    Orders orders;

    private final ShopClient merchant = ShopClient.arrive();

    @BeforeEach
    void signIn() {
        signIn(merchant, "otto");
    }

    @Test
    void whatIsBuiltIsWhatShoppersGet() {
        ShopPage page = merchant
                .get(PAGE + "?item.0=" + PEN + "&quantity.0=2&option.0.engraving=F%C3%BCr+Lin&option.0.wrap=cloth"
                        + "&item.1=" + MUG + "&codes=welcome10&utm_source=post&ref=creator_42&name.0=utm_term&value.0=gr%C3%BCn"
                        + "&continue_to=/products");

        assertThat(page.status()).as(page.text("body")).isEqualTo(200);
        assertThat(page.text("#found-0")).contains("Kestrel fountain pen", "€46.00");
        assertThat(page.text("#checkout-built")).contains("WELCOME10: counts now.");
        ShopPage proposal = ShopClient.arrive().get(path(link(page)));
        assertThat(proposal.text(".checkout-lines")).contains("Kestrel fountain pen", "Für Lin", "Furoshiki", "Quantity: 2",
                "Morning mug");
        assertThat(proposal.text(".checkout-totals")).contains("first order").isEqualTo(page.text(".checkout-totals"));
        assertThat(proposal.address().getQuery()).isEqualTo("utm_source=post&ref=creator_42&utm_term=grün");
        assertThat(proposal.document().select(".checkout-alert")).isEmpty();
    }

    @Test
    void theLinkDependsOnTheAddressOnly() {
        String query = "?item.0=" + MUG + "&utm_source=a+b&codes=X";

        assertThat(link(merchant.get(PAGE + query))).isEqualTo(link(merchant.get(PAGE + query)))
                .endsWith("/buy/" + MUG + ":1?discounts/codes/0=X&attribution/utm_source=a%20b");
    }

    @Test
    void itsLengthIsMeasured() {
        ShopPage page = merchant.get(PAGE + "?item.0=" + MUG + "&utm_source=" + "a".repeat(100) + "&utm_medium="
                + "%C3%BC".repeat(90));

        int octets = link(page).length();
        assertThat(octets).isBetween(513, 1024);
        assertThat(page.document().select("meter").eachAttr("value")).containsOnly(Integer.toString(octets)).hasSize(3);
        assertThat(page.document().select("meter").eachAttr("max")).containsExactly("512", "1024", "2048");
        assertThat(page.document().select(".checkout-meters label strong").eachText())
                .containsExactly(octets - 512 + " too many", "fits", "fits");
    }

    @Test
    void rowsComeAndGoWithoutScript() {
        String moss = "kestrel-pen-moss";
        ShopPage page = merchant.get(PAGE + "?q=kestrel");
        page = press(page, "add", "item");
        page = press(page, "pick", moss);
        assertThat(values(page)).containsEntry("item.0", moss).containsEntry("item.1", "");
        page = press(page, "pick", PEN);
        assertThat(values(page)).containsEntry("item.0", moss).containsEntry("item.1", PEN);
        page = press(page, "add", "attribution");
        page = press(page, "remove", "0");

        assertThat(values(page)).containsEntry("item.0", PEN).containsEntry("name.0", "").doesNotContainKey("item.1");
        assertThat(page.document().select("[name='option.0.engraving'], [name='option.0.wrap']")).hasSize(2);
        page = press(page, "drop", "0");
        assertThat(values(page)).doesNotContainKey("name.0");
        assertThat(link(page)).endsWith("/buy/" + PEN + ":1");
    }

    @Test
    void aNewRowIsWhereThePageGoesOn() {
        ShopPage answer = merchant.getOnce(PAGE + "?item.0=" + MUG + "&pick=" + PEN);

        assertThat(answer.location().orElseThrow().toString()).endsWith(PAGE + "?item.0=" + MUG + "&item.1=" + PEN + "#item-1");
    }

    @Test
    void rowsAreLimited() {
        String rows = IntStream.range(0, 40).mapToObj(i -> "item." + i + "=" + MUG).collect(Collectors.joining("&"));

        ShopPage page = merchant.get(PAGE + "?" + rows);

        assertThat(page.document().select("[name^='item.']")).hasSize(20);
        assertThat(page.text("#items")).contains("at most 20");
        assertThat(page.document().select("button[value=item]")).isEmpty();
    }

    @Test
    void theShopsSearchFindsThingsToPick() {
        ShopPage page = merchant.get(PAGE + "?q=kestrel");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("button[name=pick]").eachAttr("value")).isNotEmpty()
                .allMatch(id -> id.startsWith("kestrel-pen"));
        assertThat(merchant.get(PAGE).document().select("button[name=pick]")).hasSize(12);
        assertThat(merchant.get(PAGE + "?q=zzz").text("#checkout-found")).contains("Nothing was found for “zzz”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "item.0=no-such-thing                | item-0       | The catalogue has no “no-such-thing”",
            "build=1                             | item-0       | There is nothing in the link yet",
            "item.0=" + MUG + "&quantity.0=0     | quantity-0   | a number from 1 to 9999",
            "item.0=" + MUG + "&quantity.0=x     | quantity-0   | a number from 1 to 9999",
            "item.0=" + MUG + "&quantity.0=5000  | quantity-0   | 99",
            "item.0=" + PEN + "&option.0.wrap=silk | option-0-wrap | Gift wrap",
            "item.0=" + MUG + "&codes=a,b,c,d,e,f | codes       | at most 5 codes",
            "item.0=" + MUG + "&utm_source=ada@example.org | utm-source | “ada@example.org” looks like a secret",
            "item.0=" + MUG + "&name.0=session_token&value.0=x | value-0 | looks like a secret",
            "item.0=" + MUG + "&name.0=Utm Term&value.0=x | name-0  | cannot be a name",
            "item.0=" + MUG + "&name.0=utm_term  | value-0      | What utm_term is, is missing",
            "item.0=" + MUG + "&utm_source=a&name.0=utm_source&value.0=b | name-0 | utm_source is there already",
            "item.0=" + MUG + "&continue_to=//evil.example | continue-to | not certainly a page of this shop",
            "item.0=" + MUG + "&continue_to=/a?b=c | continue-to | leave out what follows a question mark",
            "item.0=" + MUG + "&utm_medium=a\u202Eb | utm-medium | characters that cannot be shown" })
    void badInputIsNamedWithItsCauseAndTheNextStep(String query, String field, String text) {
        ShopPage page = merchant.get(PAGE + "?" + escape(query));

        assertThat(page.status()).as(page.text("body")).isEqualTo(422);
        assertThat(page.text(".checkout-alert-error")).contains(text);
        assertThat(page.text("#" + field + "-error")).contains(text);
        assertThat(page.document().select("#link")).isEmpty();
        assertThat(merchant.get(PAGE + "/qr.svg?" + escape(query)).status()).isIn(200, 422);
        typed(query.replace("&option.0.wrap=silk", ""))
                .forEach((name, value) -> assertThat(values(page)).containsEntry(name, value));
    }

    @Test
    void aPageIsTakenAsItIsCopiedFromTheAddressBar() {
        URI shop = merchant.get("/").address();
        String address = shop.resolve("/p%C3%A4ge") + "";

        ShopPage page = merchant.get(PAGE + "?item.0=" + MUG + "&continue_to=" + escapeValue(address));

        assertThat(link(page)).endsWith("continue_to=/p%C3%A4ge");
        assertThat(link(merchant.get(PAGE + "?item.0=" + MUG + "&continue_to=" + escapeValue("/päge"))))
                .isEqualTo(link(page));
    }

    @ParameterizedTest
    @ValueSource(strings = { "item.0", "quantity.0", "option.0.engraving", "codes", "utm_source", "name.0", "value.0",
            "continue_to", "q", "add", "remove", "pick", "item.-1", "item.99999999999", "option.x.y" })
    void hostileInputIsAnswered(String field) {
        List<String> values = List.of("a".repeat(3_500), "%F0%9F%98%80".repeat(250), "%3Cscript%3Ealert(1)%3C/script%3E",
                "%00%01%7F", "%0D%0ASet-Cookie:x=y", "'%3B DROP TABLE checkout_order--".replace(" ", "+"), "%7Bpage.shell%7D",
                "%25zz", "%ff%fe", "https://evil.example/", "%E2%80%AE");
        for (String value : values) {
            for (String page : List.of("", "/qr.svg", "/qr.png", "/results")) {
                ShopPage answer = merchant.get(PAGE + page + "?item.0=" + PEN + "&" + field + "=" + value);
                assertThat(answer.status()).as("%s%s %s", field, page, value).isLessThan(500);
                assertThat(answer.html()).doesNotContain("<script>alert");
            }
        }
        ShopPage tooLong = merchant.get(PAGE + "?" + field + "=" + "a".repeat(4_096));
        assertThat(tooLong.status()).isBetween(200, 499);
    }

    @Test
    void theCodeIsServedInBothFormats() {
        String query = "?item.0=" + MUG + "&utm_source=poster";
        ShopPage svg = merchant.get(PAGE + "/qr.svg" + query);

        assertThat(svg.status()).isEqualTo(200);
        assertThat(svg.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).contains("svg"));
        assertThat(merchant.get(PAGE + "/qr.png" + query).headers().firstValue("Content-Type")).contains("image/png");
        Element picture = merchant.get(PAGE + query).document().selectFirst(".checkout-qr");
        assertThat(merchant.get(picture.attr("src")).html()).isEqualTo(svg.html());
    }

    @Test
    void whatIsTooLongForACodeIsSaid() {
        String rows = IntStream.range(0, 20).mapToObj(i -> "item." + i + "=" + MUG).collect(Collectors.joining("&"));
        String extras = IntStream.range(0, 6).mapToObj(i -> "name." + i + "=n" + i + "&value." + i + "=" + "v".repeat(100))
                .collect(Collectors.joining("&"));
        String query = rows + "&" + extras + "&utm_source=" + "s".repeat(100) + "&utm_medium=" + "m".repeat(100)
                + "&utm_campaign=" + "c".repeat(100) + "&ref=" + "r".repeat(100) + "&continue_to=/" + "p".repeat(750);

        ShopPage page = merchant.get(PAGE + "?" + query);

        assertThat(link(page).length()).isBetween(2_331, 2_600);
        assertThat(page.text("#checkout-built")).contains("too long for a QR code");
        assertThat(merchant.get(PAGE + "/qr.png?" + query).status()).isEqualTo(422);
        ShopPage over = merchant.get(PAGE + "?" + query + "p".repeat(230));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.text(".checkout-alert-error")).contains("longer than 2560 characters");
    }

    @Test
    void ordersShowWhichLinkBroughtThem() throws SQLException {
        String campaign = "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        assertThat(merchant.get(PAGE + "/results?days=7").html()).doesNotContain(campaign);
        ShopPage built = merchant.get(PAGE + "?item.0=" + MUG + "&utm_source=post&utm_campaign=" + campaign);

        String first = order(path(link(built)));
        order(path(link(built)));

        ShopPage page = merchant.get(PAGE + "/results?days=7");
        Element row = page.document().select("#checkout-sales tbody tr").stream()
                .filter(it -> it.text().contains(campaign)).findFirst().orElseThrow();
        assertThat(row.selectFirst("th").text()).contains("utm_source post", "utm_campaign " + campaign, "Newest: ");
        assertThat(row.select("td").get(0).text()).isEqualTo("2");
        assertThat(cents(row.select("td").get(1).text())).isEqualTo(2 * cents(first));
        assertThat(page.document().select("#days option[selected]").attr("value")).isEqualTo("7");
        assertThat(page.html()).doesNotContain("ada@example.org", "Torstraße");
        giveBack(campaign, 100);
        assertThat(cents(sale(campaign).get(1).text())).isEqualTo(2 * cents(first) - 100);
        giveBack(campaign, 50);
        giveBack(campaign, cents(first));
        assertThat(sale(campaign)).extracting(Element::text).startsWith("1");
        assertThat(merchant.get(PAGE + "/results?days=12").document().select("#days option[selected]").attr("value"))
                .isEqualTo("30");
    }

    private Elements sale(String campaign) {
        return merchant.get(PAGE + "/results?days=7").document().select("#checkout-sales tbody tr").stream()
                .filter(it -> it.text().contains(campaign)).findFirst().orElseThrow().select("td");
    }

    /** Of the first order of a campaign. */
    private void giveBack(String campaign, long cents) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet order = connection.createStatement().executeQuery("SELECT id FROM checkout_order "
                        + "WHERE agreement -> 'attribution' ->> 'utm_campaign' = '" + campaign + "' ORDER BY id")) {
            order.next();
            orders.refunded(order.getObject(1, UUID.class), Money.of(cents, "EUR"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { PAGE, PAGE + "/qr.svg", PAGE + "/qr.png", PAGE + "/results" })
    void onlyMerchantsGetIn(String page) {
        ShopClient customer = ShopClient.arrive();
        signIn(customer, "mara");

        assertThat(ShopClient.arrive().get(page).address().getPath()).as("asked to sign in").isEqualTo("/sign-in");
        assertThat(customer.get(page + "?item.0=" + MUG).status()).isEqualTo(403);
        ShopPage mine = merchant.get(page + "?item.0=" + MUG);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(merchant.cookie("__Host-cart")).as("nothing is begun").isNull();
    }

    @Test
    void lookingWritesNothing() throws SQLException {
        String before = rows();
        for (String page : List.of("", "/qr.svg", "/qr.png", "/results")) {
            merchant.get(PAGE + page + "?item.0=" + MUG + "&codes=NOPE&q=mug");
        }
        merchant.get(PAGE + "?item.0=" + MUG + "&pick=" + PEN);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theConsolesPagesLeadToEachOther() {
        for (String page : List.of("/checkout/console/totals", PAGE, PAGE + "/results")) {
            Document document = merchant.get(page).document();
            assertThat(document.select(".checkout-tabs a").eachAttr("href")).containsExactly("/checkout/console/reminders",
                    "/checkout/console/recommendations", PAGE, "/checkout/console/totals", "/checkout/console/people");
            assertThat(document.select(".checkout-console-nav [aria-current=page]").eachAttr("href")).containsExactly(page);
        }
        assertThat(merchant.get(PAGE).document().select(".checkout-subtabs a").eachAttr("href")).containsExactly(PAGE,
                PAGE + "/results");
    }

    @Test
    void theShopsOwnPagesHaveLinks() {
        Document page = ShopClient.arrive().get("/products/kestrel-pen").document();

        assertThat(page.select(".checkout-permalink").attr("href"))
                .isEqualTo("/buy/" + PEN + ":1?attribution/utm_medium=passed_on&attribution/utm_source=shop");
    }

    /** How many rows each table has that belongs to shoppers. */
    private String rows() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet counts = connection.createStatement().executeQuery("""
                        SELECT (SELECT count(*) FROM checkout_cart) || ' ' || (SELECT count(*) FROM checkout_order) || ' '
                               || (SELECT count(*) FROM checkout_cart_link) || ' ' || (SELECT count(*) FROM checkout_placement)
                        """)) {
            counts.next();
            return counts.getString(1);
        }
    }

    /** Follows a link and orders. @return the total */
    private static String order(String link) {
        ShopClient shopper = ShopClient.arrive();
        ShopPage page = shopper.get(link);
        shopper.post(page.document().selectFirst("main form").attr("action"), Map.of("way", "add", "once",
                page.document().selectFirst("input[name=once]").attr("value")));
        ShopPage order = shopper.checkout().filled().payBy("bank-transfer").update().place();
        assertThat(order.isOrder()).as(order.text("main")).isTrue();
        return order.total();
    }

    private static void signIn(ShopClient client, String name) {
        client.post("/j_security_check", Map.of("j_username", name, "j_password", name));
    }

    private static String link(ShopPage page) {
        assertThat(page.status()).as(page.text(".checkout-alert-error")).isEqualTo(200);
        return page.document().select("#link").attr("value");
    }

    private static String path(String link) {
        URI address = URI.create(link);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static long cents(String amount) {
        return Long.parseLong(amount.replaceAll("\\D", ""));
    }

    private ShopPage press(ShopPage page, String button, String value) {
        assertThat(page.document().select("button[name=" + button + "][value=" + value + "]")).as(button).isNotEmpty();
        String query = values(page).entrySet().stream()
                .map(field -> escapeValue(field.getKey()) + "=" + escapeValue(field.getValue()))
                .collect(Collectors.joining("&"));
        return merchant.get(PAGE + "?" + query + "&" + button + "=" + escapeValue(value));
    }

    private static Map<String, String> values(ShopPage page) {
        FormElement form = (FormElement) page.document().selectFirst("form.checkout-columns");
        return form.formData().stream().collect(Collectors.toMap(field -> field.key(), field -> field.value()));
    }

    private static Map<String, String> typed(String query) {
        return List.of(query.split("&")).stream().filter(field -> !field.startsWith("build"))
                .map(field -> field.split("=", 2)).collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static String escape(String query) {
        return List.of(query.split("&")).stream().map(field -> field.split("=", 2))
                .map(field -> field[0] + "=" + escapeValue(field[1])).collect(Collectors.joining("&"));
    }

    private static String escapeValue(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
