package shop.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** When the mails are through, merchants are told whom to contact, every so many days, as long as nothing is against it. */
@QuarkusTest
@TestProfile(MailingShop.class)
class FollowUpTest {

    private static final String CONSOLE = "/checkout/console/recommendations";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** On its way for 5 days, the last mail after 21, and 14 more. */
    private static final Duration FIRST = Duration.ofDays(5 + 21 + 14);

    @Inject
    TravelClock clock;
    @Inject
    PlacedOrders placed;
    @Inject
    Orders orders;
    @Inject
    HelpDesk desk;
    @Inject
    People people;
    @Inject
    Suppressions suppressions;
    @Inject
    PersonalData data;
    @Inject
    MerchantChoices choices;

    private final ShopClient merchant = ShopClient.arrive();

    @BeforeEach
    void morning() {
        clock.toNextMorning();
        merchant.post("/j_security_check", Map.of("j_username", "otto", "j_password", "otto"));
        choices.pair("linen-notebook-moss", List.of("linen-notebook-clay"));
        choices.switchOn("linen-notebook-clay");
        save(Map.of("intent", "save", "mail", "on", "receipt", "on", "number", "4", "days", "14, 21", "followUps", "14"));
    }

    @AfterEach
    void asConfigured() {
        save(Map.of("intent", "configured"));
    }

    @Test
    void twoContactsWithoutAnAnswerAreTheLast() {
        UUID order = placed.place("follow@example.org", true);
        clock.forward(Duration.ofDays(19));
        placed.awaitMails(order, "SENT,PLANNED");
        clock.forward(FIRST.minusDays(20));
        assertThat(followUps(order)).as("a day early").isEqualTo("PLANNED");
        clock.forward(Duration.ofDays(1));
        awaitFollowUps(order, "OPEN");

        ShopPage list = merchant.get(CONSOLE + "/follow-ups");
        assertThat(list.text("#recommendations-follow-ups")).contains(number(order), "No. 1")
                .doesNotContain("follow@example.org");
        ShopPage page = merchant.get(path(order));
        assertThat(page.text("#recommendations-buyer")).contains("follow@example.org");
        assertThat(page.document().select("#recommendations-buyer a").attr("href")).isEqualTo("mailto:follow@example.org");
        assertThat(page.text("main")).contains("Linen notebook", "Your own choice for", "Sent ");

        assertThat(say(order, "silent").text("[role=status]")).isEqualTo("Noted.");
        assertThat(followUps(order)).isEqualTo("SILENT,PLANNED");
        clock.forward(Duration.ofDays(14));
        awaitFollowUps(order, "SILENT,OPEN");
        assertThat(merchant.get(path(order)).text("main")).contains("No answer (otto");
        say(order, "silent");

        assertThat(followUps(order)).isEqualTo("SILENT,SILENT");
        assertThat(say(order, "reached").status()).as("somebody was faster").isEqualTo(404);
    }

    @Test
    void whoAnswersIsContactedAgainUnlessToBeLeftAlone() {
        UUID order = placed.place("talks@example.org", true);
        clock.forward(FIRST);
        awaitFollowUps(order, "OPEN");

        assertThat(say(order, "nonsense").text("#recommendations-buyer")).contains("talks@example.org");
        say(order, "reached");
        clock.forward(Duration.ofDays(14));
        awaitFollowUps(order, "REACHED,OPEN");
        say(order, "declined");

        assertThat(followUps(order)).isEqualTo("REACHED,DECLINED");
    }

    @Test
    void itMovesWithTheDelivery() {
        UUID order = placed.place("moves@example.org", true);
        clock.forward(Duration.ofDays(20));
        orders.delivered(order, clock.instant());
        clock.forward(Duration.ofDays(34));
        assertThat(followUps(order)).isEqualTo("PLANNED");

        clock.forward(Duration.ofDays(1));

        awaitFollowUps(order, "OPEN");
    }

    @Test
    void nobodyIsContactedAgainstAReason() {
        UUID returned = placed.place("follow.returned@example.org", true);
        orders.refunded(returned, new Money(100, Currency.getInstance("EUR")));
        UUID waits = placed.place("follow.waits@example.org", true);
        desk.opensACaseFor("follow.waits@example.org");
        UUID silent = placed.place("follow.silent@example.org", false);
        UUID left = placed.place("follow.left@example.org", true);
        suppress("follow.left@example.org");
        UUID forgotten = placed.place("follow.forgotten@example.org", true);
        data.erase(new EmailAddress("follow.forgotten@example.org"));
        UUID again = placed.place("follow.again@example.org", true);
        orderAgain("follow.again@example.org");
        awaitFollowUps(again, "CANCELLED/ORDERED");

        clock.forward(FIRST);

        awaitFollowUps(returned, "SKIPPED/REFUNDED");
        awaitFollowUps(waits, "SKIPPED/OPEN_CASE");
        awaitFollowUps(silent, "SKIPPED/NO_CONSENT");
        assertThat(followUps(left)).isEqualTo("CANCELLED/UNSUBSCRIBED");
        assertThat(followUps(forgotten)).isEmpty();
    }

    @Test
    void whatIsAgainstItLaterIsToldInsteadOfWhoItIs() {
        UUID order = placed.place("follow.later@example.org", true);
        clock.forward(FIRST);
        awaitFollowUps(order, "OPEN");
        desk.opensACaseFor("follow.later@example.org");

        ShopPage page = merchant.get(path(order));

        assertThat(page.text("#recommendations-against")).contains("waits for the shop to put something right");
        assertThat(page.text("main")).doesNotContain("follow.later@example.org");
        say(order, "drop");
        assertThat(followUps(order)).isEqualTo("SKIPPED/OPEN_CASE");
    }

    @Test
    void onlyMerchantsComeInAndFindNothingWhereThereIsNothing() {
        ShopClient mara = ShopClient.arrive();
        mara.post("/j_security_check", Map.of("j_username", "mara", "j_password", "mara"));
        for (String path : List.of(CONSOLE + "/follow-ups", path(UUID.randomUUID()))) {
            assertThat(ShopClient.arrive().getOnce(path).status()).isNotEqualTo(200);
            assertThat(mara.getOnce(path).status()).isEqualTo(403);
        }
        assertThat(mara.postOnce(path(UUID.randomUUID()), Map.of("intent", "reached")).status()).isEqualTo(403);
        assertThat(merchant.get(path(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(merchant.get(CONSOLE + "/follow-ups/nonsense").status()).isEqualTo(404);
        assertThat(save(Map.of("intent", "save", "number", "4", "days", "14", "followUps", "6")).text("#followUps-error"))
                .contains("from 7 to 180");
    }

    private void orderAgain(String email) {
        ShopClient shopper = ShopClient.arrive();
        shopper.add("linen-notebook-moss", 1);
        assertThat(shopper.checkout().filled().with("buyer.email", email).payBy("bank-transfer").place().isOrder()).isTrue();
    }

    private void suppress(String email) {
        suppressions.suppress(people.key(new EmailAddress(email)), Purpose.RECOMMENDATION, Suppressions.Reason.UNSUBSCRIBED);
    }

    private ShopPage say(UUID order, String intent) {
        return merchant.post(path(order), Map.of("intent", intent));
    }

    private static String path(UUID order) {
        return CONSOLE + "/follow-ups/" + order;
    }

    private String number(UUID order) {
        return placed.value("SELECT number FROM checkout_order WHERE id = ?", order);
    }

    private void awaitFollowUps(UUID order, String states) {
        await().atMost(PATIENCE).until(() -> followUps(order), states::equals);
    }

    private String followUps(UUID order) {
        return placed.value("""
                SELECT coalesce(string_agg(state || coalesce('/' || reason, ''), ',' ORDER BY number), '')
                FROM checkout_follow_up WHERE order_id = ?""", order);
    }

    private ShopPage save(Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("version", merchant.get(CONSOLE).document().select("#recommendations-settings [name=version]").attr("value"));
        return merchant.post(CONSOLE, form);
    }
}
