package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.StockLevels;
import io.quarkiverse.checkout.testing.LedgerEntry;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Many requests at the same moment, each of which must not notice more of the others than it has to. */
@QuarkusTest
@TestProfile(RobustShop.class)
class RacesTest {

    private static final String ITEM = "linen-notebook-moss";
    private static final long PLENTY = 1_000;

    EmbeddedPostgres database;
    ScriptedProvider cards;

    @Inject
    StockLevels stock;

    private Books books;
    private String buyer;
    private Set<UUID> paidBefore;

    @BeforeEach
    void open() {
        books = new Books(database);
        buyer = "race" + System.nanoTime() + "@example.org";
        stock.set(Map.of(ITEM, PLENTY));
        paidBefore = cards.ledger().stream().map(LedgerEntry::key).collect(Collectors.toSet());
    }

    @Test
    void ofSixtyFourShoppersWhoWantTheLastUnitOneGetsIt() {
        List<Callable<ShopPage>> shoppers = ready(64, "card").stream().<Callable<ShopPage>> map(it -> it.form()::place)
                .toList();
        stock.set(Map.of(ITEM, 1L));

        List<ShopPage> answers = Crowd.together(shoppers);

        assertThat(answers).filteredOn(ShopPage::isOrder).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isOrder()).hasSize(63).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text("#checkout-messages")).containsIgnoringCase("sold out");
            assertThat(answer.document().selectFirst("[name=buyer.email]").val()).isEqualTo(buyer);
        });
        assertThat(books.orders(buyer)).isOne();
        assertThat(captured()).hasSize(1);
        assertThat(books.stock(ITEM)).isZero();
        assertThat(held()).isZero();
    }

    @Test
    void sixteenSubmitsOfOneCheckoutAreOneOrderAndOneAnswer() {
        Ready shopper = ready(1, "card").get(0);

        List<ShopPage> answers = Crowd.together(16, () -> shopper.client().postOnce("/checkout", shopper.form().placing()));

        assertThat(answers).extracting(ShopPage::status).containsOnly(303);
        assertThat(answers).extracting(answer -> answer.location().orElseThrow()).hasSize(16)
                .containsOnly(answers.get(0).location().get());
        assertThat(shopper.client().get(answers.get(0).location().get().getPath()).isOrder()).isTrue();
        assertThat(books.orders(buyer)).isOne();
        assertThat(captured()).hasSize(1);
    }

    @Test
    void sixteenSubmitsForTheLastUnitDoNotTakeItFromEachOther() {
        Ready shopper = ready(1, "card").get(0);
        stock.set(Map.of(ITEM, 1L));

        List<ShopPage> answers = Crowd.together(16, () -> shopper.client().postOnce("/checkout", shopper.form().placing()));

        assertThat(answers).extracting(ShopPage::status).containsOnly(303);
        assertThat(books.orders(buyer)).isOne();
        assertThat(books.stock(ITEM)).isZero();
    }

    @Test
    void whoTurnsBackFromThePaymentPageOfTheLastUnitCanPayAnotherWay() {
        CheckoutForm form = ready(1, "card-page").get(0).form();
        stock.set(Map.of(ITEM, 1L));
        assertThat(form.place().isOrder()).isTrue();

        assertThat(form.place().text("#checkout-checking")).isNotEmpty();
        ShopPage order = form.payBy("bank-transfer").place();

        assertThat(order.status()).as(order.html()).isEqualTo(200);
        assertThat(order.isOrder()).isTrue();
        assertThat(books.orders(buyer)).isOne();
        assertThat(books.stock(ITEM)).isZero();
        assertThat(captured()).isEmpty();
    }

    @Test
    void ofThirtyTwoShoppersWithTheLastUseOfACodeOneGetsIt() {
        List<Ready> shoppers = ready(32, "card", "ONCE");

        List<ShopPage> answers = Crowd
                .together(shoppers.stream().<Callable<ShopPage>> map(it -> it.form()::place).toList());

        assertThat(answers).filteredOn(ShopPage::isOrder).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isOrder()).extracting(ShopPage::status).containsOnly(409);
        assertThat(books.number("SELECT used FROM checkout_promotion WHERE promotion = 'once'")).isOne();
        assertThat(books.orders(buyer)).isOne();
        assertThat(captured()).hasSize(1);
        assertThat(books.stock(ITEM)).isEqualTo(PLENTY - 1);
    }

    /** A shopper who only has to press the button. */
    private record Ready(ShopClient client, CheckoutForm form) {
    }

    /** What the provider took for the orders of this test. */
    private List<LedgerEntry> captured() {
        return cards.ledger().stream().filter(entry -> entry.captured() > 0 && !paidBefore.contains(entry.key()))
                .filter(entry -> books.number("SELECT count(*) FROM checkout_order WHERE payment_id = ?::uuid "
                        + "AND agreement -> 'buyer' ->> 'email' = ?", entry.key().toString(), buyer) == 1 || entry.kept() > 0
                                && books.number("SELECT count(*) FROM checkout_order WHERE payment_id = ?::uuid",
                                        entry.key().toString()) == 0)
                .toList();
    }

    private long held() {
        return books.number(
                "SELECT count(*) FROM checkout_stock_reservation WHERE state = 'HELD' AND jsonb_exists(units, ?)", ITEM);
    }

    private List<Ready> ready(int shoppers, String handler, String... codes) {
        return IntStream.range(0, shoppers).mapToObj(n -> {
            ShopClient shopper = ShopClient.arrive();
            assertThat(shopper.add(ITEM, 1).status()).isEqualTo(200);
            for (String code : codes) {
                shopper.post("/checkout/cart/discounts", Map.of("code", code));
            }
            return new Ready(shopper,
                    shopper.checkout().filled().with("buyer.email", buyer).payBy(handler).update());
        }).toList();
    }
}
