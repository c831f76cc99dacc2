package shop.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.Receipts;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Somebody ordered: what goes with it comes by mail, once, days after delivery, and not to who does not want it. */
@QuarkusTest
@TestProfile(MailingShop.class)
class RecommendationMailTest {

    private static final String BOUGHT = "linen-notebook-moss";
    private static final String COMPANION = "linen-notebook-clay";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    TravelClock clock;
    @Inject
    PlacedOrders placed;
    @Inject
    Orders orders;
    @Inject
    MerchantChoices choices;
    @Inject
    HelpDesk desk;
    @Inject
    People people;
    @Inject
    Suppressions suppressions;
    @Inject
    PersonalData data;
    @Inject
    Mailbox mailbox;

    @BeforeEach
    void morning() {
        clock.toNextMorning();
        choices.pair(BOUGHT, List.of(COMPANION));
        choices.switchOn(COMPANION);
    }

    @Test
    void twoWeeksAfterDeliveryOneMailSaysWhatGoesWithTheOrder() {
        UUID order = placed.place("after@example.org", true);
        clock.forward(Duration.ofDays(3));
        assertThat(orders.delivered(order, clock.instant())).isTrue();
        clock.forward(Duration.ofDays(13));
        clock.forward(Duration.ofHours(23));
        assertThat(placed.mails(order)).as("a day early").isEqualTo("PLANNED,PLANNED");

        clock.forward(Duration.ofHours(2));
        placed.awaitMails(order, "SENT,PLANNED");

        ReceivedMail mail = latest("after@example.org", "Goes with your order");
        assertThat(mail.subject()).isEqualTo("Goes with your order: Linen notebook, Clay");
        assertThat(List.of(mail.text(), mail.html())).allSatisfy(part -> assertThat(part).contains("Linen notebook, Clay",
                "Goes with Linen notebook", "In stock", "because you ordered", "No more recommendations", "1 High Street"));
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "List-Id")).isEqualTo("Recommendations <recommendations.localhost>");
        assertThat(mail.html()).doesNotContain("Ada", "Torstra", "after@example.org");

        assertThat(console(order)).as("what merchants read").hasSize(2).first().asString().startsWith("Sent ");

        clock.forward(Duration.ofDays(8));
        placed.awaitMails(order, "SENT,SENT");
    }

    @Test
    void whereNobodyTellsOfADeliveryItIsAssumed() {
        UUID order = placed.place("assumed@example.org", true);

        clock.forward(Duration.ofDays(18));
        assertThat(placed.mails(order)).isEqualTo("PLANNED,PLANNED");
        clock.forward(Duration.ofDays(1));

        placed.awaitMails(order, "SENT,PLANNED");
    }

    @Test
    void aLinkOfTheMailProposesTheItemAndTellsWhereItCameFrom() {
        UUID order = placed.place("click@example.org", true);
        clock.forward(Duration.ofDays(19));
        placed.awaitMails(order, "SENT,PLANNED");
        ReceivedMail mail = latest("click@example.org", "Goes with your order");
        URI link = URI.create(Jsoup.parse(mail.html()).select("a[href*=/buy/]").attr("href"));

        ShopClient reader = ShopClient.arrive();
        ShopPage page = reader.get(link.getPath() + "?" + link.getRawQuery());
        assertThat(page.text("main")).contains("Linen notebook");
        assertThat(clicks(order)).as("looking is no click").isEqualTo("0");
        String action = page.document().select("main form").attr("action");
        reader.post(action.isEmpty() ? page.address().toString().replaceAll("^http://[^/]+", "") : action,
                Map.of("way", "add"));

        assertThat(clicks(order)).isEqualTo("1");
        assertThat(reader.checkout().filled().with("buyer.email", "click@example.org").payBy("bank-transfer").place()
                .isOrder()).isTrue();
    }

    static Stream<Against> reasons() {
        return Stream.of(
                new Against("CANCELLED/UNSUBSCRIBED", "CANCELLED/UNSUBSCRIBED", it -> it.suppress("against1@example.org")),
                new Against("SKIPPED/REFUNDED", "CANCELLED/REFUNDED",
                        it -> it.orders.refunded(it.order, new Money(100, Currency.getInstance("EUR")))),
                new Against("SKIPPED/REFUNDED", "CANCELLED/REFUNDED", it -> it.orders.become(it.order, OrderStatus.CANCELLED)),
                new Against("SKIPPED/OPEN_CASE", "PLANNED", it -> it.desk.opensACaseFor("against4@example.org")),
                new Against("SKIPPED/NOTHING_TO_SHOW", "PLANNED", it -> it.choices.switchOff(COMPANION)));
    }

    private UUID order;

    record Against(String first, String second, Consumer<RecommendationMailTest> deed) {
    }

    private static int number;

    @ParameterizedTest
    @MethodSource("reasons")
    void nothingIsSentAgainstAReason(Against against) {
        String email = "against" + ++number + "@example.org";
        order = placed.place(email, true);

        against.deed().accept(this);
        clock.forward(Duration.ofDays(19));

        placed.awaitMails(order, against.first() + "," + against.second());
        assertThat(mails(email, "Goes with your order")).isZero();
    }

    @Test
    void withoutLeaveNothingIsSentAndTheReceiptIsOnlyAReceipt() {
        UUID silent = placed.place("silent.order@example.org", false);
        assertThat(Receipts.to("silent.order@example.org", mailbox).html()).doesNotContain("Goes with your order");

        clock.forward(Duration.ofDays(19));

        placed.awaitMails(silent, "SKIPPED/NO_CONSENT,PLANNED");
    }

    @Test
    void whoAgreedFindsItBelowTheReceipt() {
        choices.pair(BOUGHT, List.of(COMPANION, "olive-oil-500ml"));
        placed.place("receipt.order@example.org", true);

        ReceivedMail receipt = latest("receipt.order@example.org", "Your order");

        assertThat(List.of(receipt.text(), receipt.html())).allSatisfy(part -> assertThat(part).contains(
                "Goes with your order", "Linen notebook, Clay", "Goes with Linen notebook", "In stock", "per 1 l",
                "No more recommendations"));
    }

    @Test
    void whoIsForgottenGetsNothing() {
        UUID forgotten = placed.place("forgotten.order@example.org", true);
        String key = people.key(new EmailAddress("forgotten.order@example.org")).hex();

        data.erase(new EmailAddress("forgotten.order@example.org"));

        assertThat(placed.mails(forgotten)).as("nobody can tell which order it was").isEmpty();
        assertThat(placed.value("SELECT count(*) FROM checkout_recommendation_mail WHERE encode(person, 'hex') = ?", key))
                .isEqualTo("0");
        clock.forward(Duration.ofDays(19));
        UUID canary = placed.place("canary.order@example.org", true);
        clock.forward(Duration.ofDays(19));
        placed.awaitMails(canary, "SENT,PLANNED");
        assertThat(mails("forgotten.order@example.org", "Goes with your order")).isZero();
    }

    /** A sentence about each mail. */
    private List<String> console(UUID of) {
        ShopClient merchant = ShopClient.arrive();
        merchant.post("/j_security_check", Map.of("j_username", "otto", "j_password", "otto"));
        return merchant.get("/checkout/console/recommendations/preview?order="
                + placed.value("SELECT number FROM checkout_order WHERE id = ?", of)).document()
                .select("#recommendations-mails li").eachText();
    }

    private void suppress(String email) {
        suppressions.suppress(people.key(new EmailAddress(email)), Purpose.RECOMMENDATION, Suppressions.Reason.UNSUBSCRIBED);
    }

    private String clicks(UUID of) {
        return placed.value("SELECT count(*) FROM checkout_recommendation_click WHERE order_id = ?", of);
    }

    private ReceivedMail latest(String to, String subject) {
        await().atMost(PATIENCE).until(() -> mails(to, subject) > 0);
        return mailbox.latest().stream().filter(mail -> is(mail, to, subject)).findFirst().orElseThrow();
    }

    private long mails(String to, String subject) {
        return mailbox.latest().stream().filter(mail -> is(mail, to, subject)).count();
    }

    private static boolean is(ReceivedMail mail, String to, String subject) {
        return mail.to().contains(to) && mail.subject().startsWith(subject);
    }

    private static String header(ReceivedMail mail, String name) {
        return mail.headers().stream().filter(it -> it.name().equals(name)).map(ReceivedMail.Header::value)
                .reduce((a, b) -> a + " and " + b).orElse("none");
    }
}
