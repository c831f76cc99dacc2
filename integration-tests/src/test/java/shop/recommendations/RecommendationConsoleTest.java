package shop.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Merchants say what is recommended, without scripts. */
@QuarkusTest
@TestProfile(RecommendingShop.class)
class RecommendationConsoleTest {

    private static final String CONSOLE = "/checkout/console/recommendations";
    private static final String MUG = "morning-mug-fennel";
    private static final String SLOT = "#checkout-suggested";

    @Inject
    MerchantChoices choices;

    private final ShopClient merchant = ShopClient.arrive();
    private final ShopClient shopper = ShopClient.arrive();

    @BeforeEach
    void signIn() {
        merchant.post("/j_security_check", Map.of("j_username", "otto", "j_password", "otto"));
    }

    @AfterEach
    void asItWas() {
        save(Map.of("intent", "configured"));
        choices.pair(MUG, List.of());
        choices.switchedOff().forEach(choices::switchOn);
    }

    @Test
    void onlyMerchantsComeIn() {
        ShopClient mara = ShopClient.arrive();
        mara.post("/j_security_check", Map.of("j_username", "mara", "j_password", "mara"));
        for (String path : List.of("", "/pairs", "/preview", "/results")) {
            assertThat(ShopClient.arrive().getOnce(CONSOLE + path).status()).isNotEqualTo(200);
            assertThat(mara.getOnce(CONSOLE + path).status()).isEqualTo(403);
        }
        for (String path : List.of("", "/relearn", "/pairs", "/off")) {
            assertThat(mara.postOnce(CONSOLE + path, Map.of("off", MUG)).status()).isEqualTo(403);
        }
    }

    @Test
    void aPlaceThatIsSwitchedOffIsEmpty() {
        assertThat(shopper.add(MUG, 1).document().select(SLOT + " .checkout-tile")).hasSize(4);

        assertThat(save(Map.of("cart", "on", "number", "2", "days", "7,21")).text("[role=status]")).contains("Saved");
        assertThat(shopper.get("/checkout/cart").document().select(SLOT + " .checkout-tile")).hasSize(2);

        ShopPage page = save(Map.of("order", "on", "number", "4", "days", "14"));
        assertThat(page.document().select("input[type=checkbox][checked]").eachAttr("name")).containsExactly("order");
        assertThat(shopper.get("/checkout/cart").document().select(SLOT)).isEmpty();
        assertThat(shopper.checkout().filled().payBy("bank-transfer").place().document().select(SLOT)).hasSize(1);
    }

    @Test
    void whatIsWrongIsNamedAndKept() {
        ShopPage page = save(Map.of("mail", "on", "number", "9", "days", "7, 8"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#number-error")).contains("from 1 to 8");
        assertThat(page.text("#days-error")).contains("8 comes too soon after 7");
        assertThat(page.document().select("#number, #days").eachAttr("value")).containsExactly("9", "7, 8");
        assertThat(page.document().select("input[type=checkbox][checked]").eachAttr("name")).containsExactly("mail");
        assertThat(page.text("#mail-error")).as("nobody has said who sends the mails").contains("postal-address");
        assertThat(save(Map.of("number", "4", "days", "0")).text("#days-error")).contains("from 1 to 180");
    }

    @Test
    void whatMailsBringIsToldBesideWhoGetsNone() {
        ShopPage page = merchant.get(CONSOLE + "/results?days=30");

        assertThat(page.text("h1")).isEqualTo("What mails with recommendations bring");
        assertThat(page.document().select("#checkout-effect tbody th").eachText()).containsExactly("Written to",
                "Not written to, to compare");
        assertThat(page.text("#days option[selected]")).isEqualTo("the last 30 days");
    }

    @Test
    void ofTwoMerchantsTheSecondIsTold() {
        Map<String, String> mine = new HashMap<>(Map.of("intent", "save", "cart", "on", "number", "3", "days", "30"));
        mine.put("version", version());
        save(Map.of("order", "on", "number", "5", "days", "14"));

        ShopPage conflict = merchant.post(CONSOLE, mine);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text("#recommendations-conflict")).contains("otto has saved version", "Order page", "5");
        assertThat(conflict.document().select("#number").attr("value")).isEqualTo("3");
        mine.put("version", conflict.document().select("#recommendations-settings [name=version]").attr("value"));
        assertThat(merchant.postOnce(CONSOLE, mine).status()).isEqualTo(303);
    }

    @Test
    void whatMerchantsChooseComesFirstInTheirOrder() {
        ShopPage found = merchant.get(CONSOLE + "/pairs?item=" + MUG + "&q=vase");
        assertThat(found.document().select("button[name=add]").eachAttr("value")).contains("stem-vase-ink");
        pair("add", "stem-vase-ink");
        pair("add", "star-lantern-honey");
        ShopPage changed = pair("up", "star-lantern-honey");

        assertThat(changed.document().select("#recommendations-chosen code").eachText())
                .containsExactly("star-lantern-honey", "stem-vase-ink");
        assertThat(shopper.add(MUG, 1).document().select(SLOT + " input[name=item]").eachAttr("value"))
                .startsWith("star-lantern-honey", "stem-vase-ink");

        pair("remove", "star-lantern-honey");
        merchant.post(CONSOLE + "/off", Map.of("off", "stem-vase-ink"));
        assertThat(shopper.get("/checkout/cart").text(SLOT)).doesNotContain("Star lantern", "vase");
        assertThat(merchant.get(CONSOLE + "/pairs").text("#recommendations-off-title + ul")).contains("Stem vase");

        ShopPage refused = pair("add", MUG);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".checkout-alert-error")).contains("item morning-mug-fennel cannot go with itself");
    }

    @Test
    void whatNobodySellsIsSaidToBeSo() {
        choices.pair(MUG, List.of("no such thing & <b>"));

        ShopPage page = merchant.get(CONSOLE + "/pairs?item=" + MUG + "&q=nonsense");

        assertThat(page.text("#recommendations-chosen")).contains("no such thing & <b>", "The catalogue has no such item");
        assertThat(page.text("#recommendations-search")).contains("Nothing was found for “nonsense”");
    }

    @Test
    void anOrderShowsWhatWouldFollowItAndWhy() {
        choices.pair(MUG, List.of("stem-vase-ink"));
        shopper.add(MUG, 1);
        ShopPage order = shopper.checkout().filled().payBy("bank-transfer").place();
        String number = order.text(".checkout-facts dd");

        ShopPage preview = merchant.get(CONSOLE + "/preview?order=" + number);

        assertThat(preview.document().select("section.checkout-card")).hasSize(2).allSatisfy(view -> {
            assertThat(view.text()).contains("Goes with Morning mug", "Your own choice for Morning mug, Fennel.");
            assertThat(view.select(".checkout-line")).hasSize(4);
        });
        assertThat(preview.text("main")).doesNotContain("ada@example.org").contains("Receipt: off", "Cart page: on");
        assertThat(merchant.get(CONSOLE + "/preview?order=X-0").text(".checkout-alert-error"))
                .contains("There is no order X-0");
    }

    @Test
    void allOrdersCanBeLearnedAgain() {
        assertThat(merchant.post(CONSOLE + "/relearn", Map.of()).text("#recommendations-learned")).contains("otto");
        await().atMost(Duration.ofMinutes(1)).until(() -> merchant.get(CONSOLE).text("#recommendations-learned")
                .contains("Learned from all orders"));
        assertThat(shopper.add(MUG, 1).text(SLOT)).contains("Bought together with Morning mug");
    }

    private ShopPage pair(String action, String other) {
        return merchant.post(CONSOLE + "/pairs", Map.of("item", MUG, action, other));
    }

    private ShopPage save(Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(Map.of("intent", "save", "version", version()));
        form.putAll(typed);
        return merchant.post(CONSOLE, form);
    }

    private String version() {
        return merchant.get(CONSOLE).document().select("#recommendations-settings [name=version]").attr("value");
    }
}
