package shop.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.reminders.LeftCarts;
import shop.reminders.RemindingShop;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Somebody asks what is held about them, and wants to be forgotten. */
@QuarkusTest
@TestProfile(RemindingShop.class)
class DataRequestTest {

    private static final String PEOPLE = "/checkout/console/people";

    @Inject
    LeftCarts left;
    @Inject
    TravelClock clock;
    @Inject
    Tables tables;
    @Inject
    People people;

    private final ShopClient merchant = ShopClient.arrive();

    @BeforeEach
    void signIn() {
        clock.toNextMorning();
        merchant.post("/j_security_check", Map.of("j_username", "otto", "j_password", "otto"));
    }

    @Test
    void whatIsHeldIsCountedReadAndTakenOut() {
        left.leave(ShopClient.arrive(), "curious@example.org", true);

        ShopPage held = send("", "Curious@example.org");
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.document().select("#checkout-held tbody tr").eachText()).contains("Checkouts begun, with their carts 2",
                "Answers about reminders 1", "Carts that were left, and reminders 1")
                .noneMatch(row -> row.startsWith("Orders"));
        assertThat(held.text("#checkout-held")).containsPattern("Nothing is held in:.*\\bOrders\\b");

        assertThat(send("/data", "curious@example.org").text("main")).contains("Torstraße 1", "linen-notebook-moss", "GRANTED");

        ShopPage json = merchant.postOnce(PEOPLE + "/data.json", Map.of("email", "curious@example.org"));
        assertThat(json.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"personal-data.json\"");
        assertThat(json.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json.html()).contains("\"complete\" : true", "Torstraße 1", "linen-notebook-moss", "\"GRANTED\"");
    }

    @Test
    void whoIsForgottenIsInNoTableButThoseThatTheReceiptNames() {
        ShopClient shopper = ShopClient.arrive();
        UUID cart = left.leave(shopper, "canary@example.org", true);
        ShopClient buyer = ShopClient.arrive();
        buyer.add("linen-notebook-moss", 1);
        buyer.checkout().filled().with("buyer.email", "canary@example.org").payBy("bank-transfer").place();
        assertThat(tables.holding("canary@example.org")).contains("checkout_draft", "checkout_order");

        ShopPage asked = send("/erase", "canary@example.org");
        assertThat(asked.text("h1")).isEqualTo("Erase the data of canary@example.org?");
        assertThat(tables.holding("canary@example.org")).as("before it is confirmed").contains("checkout_draft");

        ShopPage receipt = erase("canary@example.org");
        assertThat(rows(receipt)).anyMatch(row -> row.startsWith("Orders 1 kept The law wants it kept."))
                .anyMatch(row -> row.startsWith("Checkouts begun") && row.endsWith("2 deleted"));
        assertThat(tables.holding("canary@example.org")).containsExactly("checkout_order");
        assertThat(tables.holding(people.key(new EmailAddress("canary@example.org")).hex()))
                .containsExactly("checkout_order", "checkout_person_request");
        assertThat(tables.holding(cart.toString())).as("nor of the cart that they left").isEmpty();

        assertThat(rows(erase("canary@example.org"))).as("a repeat").noneMatch(row -> row.contains("deleted"));
    }

    @Test
    void aWishToGetNoMailOutlivesTheAddress() {
        UUID cart = left.leave(ShopClient.arrive(), "wish@example.org", true);
        left.suppress("wish@example.org");

        assertThat(rows(erase("wish@example.org")))
                .anyMatch(row -> row.equals("Wishes to get no mail 1 kept It is their own wish, which would be lost."));
        assertThat(tables.holding("wish@example.org")).isEmpty();
        assertThat(tables.holding(cart.toString())).isEmpty();
        assertThat(tables.holding(people.key(new EmailAddress("wish@example.org")).hex()))
                .containsExactly("checkout_person_request", "checkout_suppression");
    }

    @Test
    void eachRequestIsNotedForGoodAndWithoutTheAddress() {
        send("", "noted@example.org");
        send("/data", "noted@example.org");
        erase("noted@example.org");

        String key = people.key(new EmailAddress("noted@example.org")).hex();
        assertThat(tables.text("SELECT string_agg(action || ' ' || merchant, ',' ORDER BY at, id) FROM checkout_person_request"
                + " WHERE person = decode('" + key + "', 'hex')")).isEqualTo("VIEW otto,EXPORT otto,ERASE otto");
        assertThatThrownBy(() -> tables.text("DELETE FROM checkout_person_request RETURNING merchant"))
                .hasStackTraceContaining("rows are added and never changed");
    }

    @Test
    void nobodyElseMayAskAndNoAddressIsRefused() {
        for (ShopClient stranger : List.of(ShopClient.arrive(), signedIn("mara"))) {
            assertThat(stranger.postOnce(PEOPLE, Map.of("email", "ada@example.org")).status()).isIn(302, 303, 403);
            assertThat(stranger.postOnce(PEOPLE + "/erase", Map.of("email", "ada@example.org", "confirmed", "yes")).status())
                    .isIn(302, 303, 403);
        }
        for (String wrong : List.of("", "ada", "ada@example.org\r\nBcc: b@example.org", "a@b.example,c@d.example")) {
            assertThat(send("", wrong).status()).isEqualTo(422);
            assertThat(send("/data.json", wrong).status()).isEqualTo(422);
            assertThat(merchant.post(PEOPLE + "/erase", Map.of("email", wrong, "confirmed", "yes")).status()).isEqualTo(422);
        }
    }

    private ShopPage send(String path, String email) {
        return merchant.post(PEOPLE + path, Map.of("email", email));
    }

    private ShopPage erase(String email) {
        return merchant.post(PEOPLE + "/erase", Map.of("email", email, "confirmed", "yes"));
    }

    private static List<String> rows(ShopPage receipt) {
        return receipt.document().select("#checkout-receipt dl > div").eachText();
    }

    private static ShopClient signedIn(String name) {
        ShopClient client = ShopClient.arrive();
        client.post("/j_security_check", Map.of("j_username", name, "j_password", name));
        return client;
    }
}
