package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.testing.Fault;
import io.quarkiverse.checkout.testing.Script;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** A shopper acts on a page that is no longer true. */
@QuarkusTest
@TestProfile(RobustShop.class)
class StalePagesTest {

    private static final String ITEM = "linen-notebook-clay";
    private static final String HOLD = "quote_hold";
    private static final Path GUIDE = Path.of("../src/docs/guide/amounts.md");
    private static final String OTHER = "linen-notebook-ink";

    EmbeddedPostgres database;
    ScriptedProvider cards;

    private final ShopClient shopper = ShopClient.arrive();
    private Books books;
    private String buyer;

    @BeforeEach
    void open() {
        books = new Books(database);
        buyer = "stale" + System.nanoTime() + "@example.org";
        shopper.add(ITEM, 2);
    }

    @AfterEach
    void reset() {
        PriceDial.reset();
        cards.clearScripts();
    }

    @Test
    void whatAnotherTabAddedIsNotOrderedUnseen() {
        CheckoutForm form = filled("bank-transfer");
        shopper.add(OTHER, 1);

        ShopPage answer = form.place();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("[role=alert]")).contains("Linen notebook");
        assertThat(books.orders(buyer)).isZero();
        assertKept(answer);
        assertThat(shopper.checkout().place().isOrder()).isTrue();
        assertThat(books.orders(buyer)).isOne();
    }

    @Test
    void aHigherPriceIsAskedAboutWithWhatChanged() {
        CheckoutForm form = filled("card");
        String before = form.page().total();
        PriceDial.turn(ITEM, price -> price.plus(Money.of(100, price.currency().getCurrencyCode())));

        ShopPage answer = form.without(HOLD).place();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select(".checkout-change s").text()).isNotEmpty();
        assertThat(answer.document().select(".checkout-change strong").text()).isNotEmpty();
        assertThat(answer.total()).isNotEqualTo(before);
        assertThat(cards.ledger()).noneMatch(entry -> books.orders(buyer) > 0);
        assertKept(answer);
        ShopPage order = shopper.checkout().place();
        assertThat(order.isOrder()).isTrue();
        assertThat(order.total()).isEqualTo(answer.total());
    }

    @Test
    void programsReadTheSameChangesAsDataAndAsTheGuideShowsIt() throws IOException {
        CheckoutForm form = filled("card");
        PriceDial.turn(ITEM, price -> price.plus(Money.of(100, price.currency().getCurrencyCode())));

        ShopPage answer = shopper.postForData("/checkout", form.without(HOLD).placing());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.from(answer.html()).getString("changes.find { it.reason == 'price_changed' }.code"))
                .isEqualTo(ITEM);
        assertThat(whateverTheLine(answer.html()))
                .isEqualTo(whateverTheLine(Files.readString(GUIDE).replaceFirst("(?s).*```json\n(.*?)```.*", "$1")));
        assertThat(books.orders(buyer)).isZero();
    }

    private static String whateverTheLine(String problem) {
        return JsonPath.from(problem).prettify().replaceAll("\"line\": \"[^\"]+\"", "\"line\": \"its id\"");
    }

    @Test
    void aHigherPriceIsNotChargedWhileTheShownOneHolds() {
        CheckoutForm form = filled("card");
        PriceDial.turn(ITEM, price -> price.plus(Money.of(100, price.currency().getCurrencyCode())));

        ShopPage order = form.place();

        assertThat(order.isOrder()).as(order.html()).isTrue();
        assertThat(order.total()).isEqualTo(form.page().total());
        assertThat(books.recordedTotal(buyer)).isEqualTo(books.total(buyer));
    }

    @Test
    void aHoldIsWorthNothingOnAnotherCartOrForAnotherDestination() {
        CheckoutForm form = filled("bank-transfer");
        ShopClient other = ShopClient.arrive();
        other.add(ITEM, 2);
        CheckoutForm theirs = other.checkout().filled().with("buyer.email", buyer).payBy("bank-transfer").update();
        PriceDial.turn(ITEM, price -> price.plus(Money.of(100, price.currency().getCurrencyCode())));

        assertThat(theirs.with(HOLD, form.value(HOLD)).place().status()).isEqualTo(409);
        assertThat(form.with(HOLD, form.value(HOLD) + "A").place().status()).isEqualTo(409);
        assertThat(form.with("destination.address_country", "AT").with("destination.postal_code", "1010")
                .with("fulfillment.option", "").place().status()).isEqualTo(409);
        assertThat(books.orders(buyer)).isZero();
    }

    @Test
    void aLowerPriceIsTheShoppersGain() {
        CheckoutForm form = filled("bank-transfer");
        PriceDial.turn(ITEM, price -> price.minus(Money.of(100, price.currency().getCurrencyCode())));

        ShopPage order = form.place();

        assertThat(order.isOrder()).as(order.html()).isTrue();
        assertThat(order.total()).isNotEqualTo(form.page().total());
        assertThat(order.document().select(".checkout-notice")).isNotEmpty();
    }

    @Test
    void whoComesBackToThePageAfterTheOrderSeesTheOrder() {
        CheckoutForm form = filled("bank-transfer");
        ShopPage order = form.place();

        assertThat(shopper.get("/checkout").address()).isEqualTo(order.address());
        assertThat(form.place().address()).isEqualTo(order.address());
        assertThat(books.orders(buyer)).isOne();
    }

    @Test
    void aQuantityTypedIntoAStaleCartPageIsKeptAndAskedAbout() {
        ShopPage cart = shopper.get("/checkout/cart");
        shopper.add(OTHER, 1);
        String line = cart.document().selectFirst(".checkout-controls form").attr("action");
        String version = cart.document().selectFirst("[name=version]").val();

        ShopPage answer = shopper.post(line, Map.of("quantity", "7", "version", version));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select("[name=quantity][value=7]")).hasSize(1);
        assertThat(answer.document().select(".checkout-error").text()).isNotEmpty();
        assertThat(shopper.get("/checkout/cart").document().select("[name=quantity][value=2]")).hasSize(1);
    }

    @Test
    void aDeclinedCardKeepsWhatWasTypedAndTheCartCanStillBeOrdered() {
        CheckoutForm form = filled("card").with("note", "Please ring twice");
        cards.script(Script.of(Fault.DECLINED));

        ShopPage answer = form.place();

        assertThat(answer.status()).isEqualTo(402);
        assertKept(answer);
        assertThat(answer.text("textarea[name=note]")).isEqualTo("Please ring twice");
        assertThat(shopper.checkout().place().isOrder()).isTrue();
        assertThat(books.orders(buyer)).isOne();
    }

    private CheckoutForm filled(String handler) {
        return shopper.checkout().filled().with("buyer.email", buyer).payBy(handler).update();
    }

    private void assertKept(ShopPage answer) {
        assertThat(answer.document().selectFirst("[name=buyer.email]").val()).isEqualTo(buyer);
        assertThat(answer.document().selectFirst("[name=destination.street_address]").val()).isEqualTo("Torstraße 12");
    }
}
