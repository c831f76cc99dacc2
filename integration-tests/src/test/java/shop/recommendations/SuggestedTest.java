package shop.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** What goes with a cart and an order, as shoppers without scripts meet it. */
@QuarkusTest
@TestProfile(RecommendingShop.class)
class SuggestedTest {

    private static final String MUG = "morning-mug-fennel";
    private static final String SLOT = "#checkout-suggested";

    EmbeddedPostgres database;

    @Inject
    MerchantChoices choices;

    private final ShopClient shopper = ShopClient.arrive();

    @AfterEach
    void asItWas() {
        Choosy.forget();
        choices.pair(MUG, List.of());
    }

    @Test
    void aNewVisitorSeesWhatGoesWithTheCartAndWhy() {
        ShopPage cart = shopper.add(MUG, 1);

        assertThat(items(cart)).hasSize(4).doesNotContain(MUG);
        assertThat(cart.document().select(SLOT + " .checkout-tile")).allSatisfy(tile -> {
            assertThat(tile.select("img").attr("src")).startsWith("/pictures/");
            assertThat(tile.select(".checkout-price").text()).startsWith("€");
            assertThat(tile.select(".checkout-meta").text()).containsAnyOf("Bought together with Morning mug",
                    "A favourite of its kind");
        });
    }

    @Test
    void anEmptyCartHasNoPlaceForThem() {
        assertThat(shopper.get("/checkout/cart").document().select(SLOT)).isEmpty();
    }

    @Test
    void oneButtonAddsAnItemAndTheNextOneTakesItsPlace() {
        ShopPage cart = shopper.add(MUG, 1);
        String first = items(cart).get(0);

        ShopPage after = shopper.post("/checkout/cart/lines", Map.of("item", first, "quantity", "1"));

        assertThat(after.address().getPath()).isEqualTo("/checkout/cart");
        assertThat(after.document().select(".checkout-lines > .checkout-line")).hasSize(2);
        assertThat(items(after)).isNotEmpty().doesNotContain(first, MUG);
    }

    @Test
    void theOrdersPageGoesOnWithANewCart() {
        shopper.add(MUG, 1);
        ShopPage order = shopper.checkout().filled().payBy("bank-transfer").place();
        assertThat(order.isOrder()).as(order.html()).isTrue();
        String first = items(order).get(0);

        ShopPage cart = shopper.post("/checkout/cart/lines", Map.of("item", first, "quantity", "1"));

        assertThat(cart.document().select(".checkout-lines > .checkout-line")).hasSize(1);
    }

    @Test
    void whatIsSoldOutMakesRoomForTheNext() {
        String first = items(shopper.add(MUG, 1)).get(0);
        Choosy.SOLD_OUT.add(first);

        assertThat(items(shopper.get("/checkout/cart"))).hasSize(4).doesNotContain(first);
    }

    @Test
    void whatNeedsAChoiceLeadsToItsPageOrIsLeftOut() {
        choices.pair(MUG, List.of("seal-kit-berry", "stem-vase-ink"));
        Choosy.OPEN.addAll(List.of("seal-kit-berry", "stem-vase-ink"));
        Choosy.PAGELESS.add("stem-vase-ink");

        ShopPage cart = shopper.add(MUG, 1);

        assertThat(cart.document().select(SLOT + " a.checkout-button").eachAttr("href")).containsExactly("/products/seal-kit");
        assertThat(cart.text(SLOT + " .checkout-meta")).isEqualTo("Berry");
        assertThat(cart.text(SLOT)).contains("Goes with Morning mug").doesNotContain("vase");
    }

    @Test
    void recommendationsThatFailAreLeftOut() throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE checkout_recommendation_neighbours RENAME TO gone");
            try {
                assertDoesWithout(shopper.add(MUG, 1));
            } finally {
                statement.execute("ALTER TABLE gone RENAME TO checkout_recommendation_neighbours");
            }
        }
        assertThat(items(shopper.get("/checkout/cart"))).hasSize(4);
    }

    private static void assertDoesWithout(ShopPage cart) {
        assertThat(cart.status()).isEqualTo(200);
        assertThat(cart.document().select(SLOT)).isEmpty();
        assertThat(cart.text(".checkout-total dd")).isNotEmpty();
    }

    @Test
    void whoIsSignedInIsKnownAndWhoTypesTheirAddressIsNot() {
        ShopClient mara = ShopClient.arrive();
        mara.post("/j_security_check", Map.of("j_username", "mara", "j_password", "mara"));
        mara.add("plum-jam", 1);
        mara.add("wool-blanket-moss", 1);
        assertThat(mara.checkout().payBy("bank-transfer").place().isOrder()).isTrue();
        await().atMost(Duration.ofMinutes(1)).until(() -> learning() == 0);

        ShopPage known = mara.add("garden-soap-honey", 1);
        assertThat(known.text(SLOT)).contains("Plum jam You bought this before");
        assertThat(mara.add("folded-cushion-clay", 1).text(SLOT)).as("has one already").doesNotContain("Wool blanket");
        assertThat(shopper.add("folded-cushion-clay", 1).text(SLOT)).contains("Wool blanket");

        ShopClient stranger = ShopClient.arrive();
        stranger.add("breakfast-tea", 1);
        ShopPage order = stranger.checkout().filled().with("buyer.email", "mara@example.com").payBy("bank-transfer").place();
        assertThat(order.isOrder()).isTrue();
        assertThat(order.text(SLOT)).isNotEmpty().doesNotContain("You bought this before");
    }

    /** Orders that are not learned yet. */
    private long learning() throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM checkout_job "
                        + "WHERE kind = 'checkout-recommendation' AND state IN ('READY', 'RUNNING')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> items(ShopPage page) {
        return page.document().select(SLOT + " input[name=item]").eachAttr("value");
    }
}
