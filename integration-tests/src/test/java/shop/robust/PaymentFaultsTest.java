package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.checkout.testing.Fault;
import io.quarkiverse.checkout.testing.LedgerEntry;
import io.quarkiverse.checkout.testing.Script;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** The provider is slow, silent, talkative or wrong; the shopper gets one order for one payment, or none for none. */
@QuarkusTest
@TestProfile(RobustShop.class)
class PaymentFaultsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    EmbeddedPostgres database;
    ScriptedProvider cards;

    private Books books;
    private String buyer;
    private CheckoutForm form;

    @BeforeEach
    void open() {
        books = new Books(database);
        buyer = "fault" + System.nanoTime() + "@example.org";
        ShopClient shopper = ShopClient.arrive();
        shopper.add("linen-notebook-ink", 1);
        form = shopper.checkout().filled().with("buyer.email", buyer).payBy("card").update();
    }

    @AfterEach
    void reset() {
        cards.clearScripts();
    }

    @ParameterizedTest
    @EnumSource(names = { "WEBHOOK_FIRST", "WEBHOOK_DUPLICATE", "WEBHOOK_LATE", "WEBHOOK_OUT_OF_ORDER", "WEBHOOK_LOST",
            "WEBHOOK_FOREIGN", "WEBHOOK_BAD_SIGNATURE", "WEBHOOK_OLD", "ERROR" })
    void howeverTheProviderTellsItThereIsOneOrder(Fault fault) {
        cards.script(Script.of(fault).count(20).delay(Duration.ofMillis(300)));
        int told = cards.deliveries().size();

        ShopPage page = form.place();

        await().atMost(PATIENCE).until(() -> books.orders(buyer) == 1);
        await().atMost(PATIENCE).until(() -> fault == Fault.WEBHOOK_LOST || cards.deliveries().size() > told);
        assertThat(form.place().address().getPath()).isEqualTo(page.address().getPath());
        assertThat(books.orders(buyer)).isOne();
        assertThat(payment().captures()).isOne();
        assertThat(payment().refunds()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = { "TIMEOUT_AFTER", "RESET", "GARBAGE", "EMPTY" })
    void withoutAReadableAnswerTheShopperIsToldToWaitAndTheOrderFollows(Fault fault) {
        cards.script(Script.of(fault, Fault.WEBHOOK_LOST).times(2).delay(Duration.ofSeconds(20)));

        ShopPage page = form.place();

        assertThat(page.isOrder()).isTrue();
        assertThat(page.text("#checkout-checking")).containsIgnoringCase("again");
        assertThat(books.orders(buyer)).isZero();
        books.hurry();
        await().atMost(PATIENCE).until(() -> books.orders(buyer) == 1);
        assertThat(form.place().text(".checkout-total dd")).isEqualTo(form.page().total());
        assertThat(payment().captures()).isOne();
    }

    @Test
    void aTimeoutBeforeAnythingHappenedCostsNothingAndCanBeRepeated() {
        cards.script(Script.of(Fault.TIMEOUT_BEFORE).delay(Duration.ofSeconds(20)));
        assertThat(form.place().text("#checkout-checking")).isNotEmpty();

        books.hurry();
        await().atMost(PATIENCE).until(() -> form.place().total().equals(form.page().total())
                && books.orders(buyer) == 1);

        assertThat(payment().captures()).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = { "WRONG_AMOUNT", "WRONG_CURRENCY", "FOREIGN_REFERENCE" })
    void aPaymentThatIsNotTheAgreedOneNeverPlacesAnOrder(Fault fault) {
        long reviews = books.placements("REVIEW");
        cards.script(Script.of(fault));

        ShopPage page = form.place();

        assertThat(page.status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> books.placements("REVIEW") == reviews + 1);
        books.hurry();
        assertThat(page.text("#checkout-checking")).isNotEmpty();
        assertThat(form.place().text("#checkout-checking")).isNotEmpty();
        assertThat(books.orders(buyer)).isZero();
    }

    /** The provider's side of this test's order. */
    private LedgerEntry payment() {
        return cards.ledger(UUID.fromString(books.text("SELECT payment_id FROM checkout_order "
                + "WHERE agreement -> 'buyer' ->> 'email' = ?", buyer)));
    }
}
