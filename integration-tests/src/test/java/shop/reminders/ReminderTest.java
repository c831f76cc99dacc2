package shop.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.CheckoutForm;
import shop.testing.Receipts;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** A cart is left, and its shopper is reminded of it: if they want, in time, and not after they bought. */
@QuarkusTest
@TestProfile(RemindingShop.class)
class ReminderTest {

    private static final Duration TO_FIRST = Duration.ofMinutes(121);
    private static final Duration A_DAY = Duration.ofHours(23);

    @Inject
    TravelClock clock;
    @Inject
    LeftCarts left;
    @Inject
    Mailbox mailbox;
    @Inject
    People people;
    @Inject
    Suppressions suppressions;
    @Inject
    PersonalData data;

    private final ShopClient shopper = ShopClient.arrive();

    @BeforeEach
    void morning() {
        clock.toNextMorning();
    }

    @Test
    void whoWantsToBeRemindedIsRemindedAndFindsTheCartAgain() {
        UUID cart = left.leave(shopper, "left@example.org", true);

        clock.forward(TO_FIRST);
        ReceivedMail mail = Receipts.to("left@example.org", mailbox);
        left.awaitSteps(cart, "SENT,PLANNED");

        assertThat(mail.subject()).isEqualTo("Your cart is still here: Linen notebook, Moss");
        assertThat(List.of(mail.text(), mail.html())).allSatisfy(part -> assertThat(part).contains("Linen notebook, Moss",
                "You left something in your cart", "because you began a checkout", "No more reminders", "1 High Street"));
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "List-Unsubscribe")).matches("<http://[^ ,]+/checkout/unsubscribe/[A-Za-z0-9_-]{46}>");
        assertThat(header(mail, "List-Id")).isEqualTo("Reminders <reminders.localhost>");
        assertThat(header(mail, "X-Auto-Response-Suppress")).isEqualTo("OOF, AutoReply");
        assertThat(Jsoup.parse(mail.html()).select("img[src^=http]")).as("pictures").isNotEmpty();
        assertThat(mail.html()).doesNotContain("Ada", "Torstra", "left@example.org");

        ShopClient phone = ShopClient.arrive();
        String back = Jsoup.parse(mail.html()).select("a.button").attr("href");
        ShopPage found = phone.get(URI.create(back).getPath());
        assertThat(found.html()).contains("Linen notebook").doesNotContain("left@example.org", "Torstra");
        assertThat(phone.post(URI.create(back).getPath(), Map.of("way", "add")).html()).contains("Linen notebook");
    }

    @Test
    void whatTheMerchantWritesIsTextInTheSecondMail() {
        UUID cart = left.leave(shopper, "second@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(cart, "SENT,PLANNED");

        clock.forward(A_DAY);
        left.awaitSteps(cart, "SENT,SENT");

        ReceivedMail mail = Receipts.to("second@example.org", mailbox);
        assertThat(mail.subject()).isEqualTo("Still there: Linen notebook, Moss");
        assertThat(mail.html()).contains("&lt;b&gt;Linen notebook, Moss&lt;/b&gt; {#if shop}{config:property");
        assertThat(mail.text()).contains("<b>Linen notebook, Moss</b> {#if shop}{config:property('x')}");
    }

    @Test
    void theSecondMailGivesACodeThatCountsOnceAndItsOrderIsSeen() {
        UUID cart = left.leave(shopper, "gift@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(cart, "SENT,PLANNED");
        assertThat(Receipts.to("gift@example.org", mailbox).html()).doesNotContain("5 % off");
        clock.forward(A_DAY);
        left.awaitSteps(cart, "SENT,SENT");

        ReceivedMail mail = Receipts.to("gift@example.org", mailbox);
        assertThat(List.of(mail.text(), mail.html())).allSatisfy(part -> assertThat(part).contains("5 % off to come back",
                "counts for one order"));
        String code = left.value("""
                SELECT code FROM checkout_reminder_step JOIN checkout_reminder_episode ON id = episode_id
                WHERE step = 2 AND cart_id = ?""", cart);
        assertThat(mail.text()).contains("Your code " + code);

        String back = URI.create(Jsoup.parse(mail.html()).select("a.button").attr("href")).getPath();
        assertThat(shopper.get(back).text("main")).contains("5 % off to come back");
        assertThat(clicks(cart)).as("looking is no click").isEqualTo("0");
        assertThat(shopper.post(back, Map.of("way", "add")).text("main")).contains("5 % off to come back");
        shopper.post(back, Map.of("way", "add"));
        assertThat(clicks(cart)).isEqualTo("1");
        assertThat(shopper.checkout().with("buyer.email", "other.address@example.org").place().isOrder()).isTrue();

        ShopClient friend = ShopClient.arrive();
        friend.add("linen-notebook-moss", 1);
        assertThat(friend.post("/checkout/cart/discounts", Map.of("code", code)).text("main")).as("it was used")
                .doesNotContain("5 % off to come back");

        ShopPage results = merchant().get("/checkout/console/reminders/results");
        assertThat(results.document().select("#checkout-brought tbody tr").last().text())
                .matches("No. 2 \\d+ \\d+ [1-9]\\d* €.*");
    }

    @Test
    void whoLeavesCartsAgainAndAgainGetsNoCode() {
        UUID first = left.leave(shopper, "again@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(first, "SENT,PLANNED");
        clock.forward(A_DAY);
        left.awaitSteps(first, "SENT,SENT");
        clock.forward(Duration.ofDays(8));
        clock.toNextMorning();

        UUID second = left.leave(ShopClient.arrive(), "again@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(second, "SENT,PLANNED");
        clock.forward(A_DAY);
        left.awaitSteps(second, "SENT,SENT");

        assertThat(Receipts.to("again@example.org", mailbox).html()).doesNotContain("5 % off");
    }

    private String clicks(UUID cart) {
        return left.value("""
                SELECT count(*) FROM checkout_reminder_click click JOIN checkout_reminder_episode ON id = episode_id
                WHERE click.cart_id = ?""", cart);
    }

    private static ShopClient merchant() {
        ShopClient merchant = ShopClient.arrive();
        merchant.post("/j_security_check", Map.of("j_username", "otto", "j_password", "otto"));
        return merchant;
    }

    @Test
    void theBoxIsNotTickedAndWithoutItNobodyIsReminded() {
        shopper.add("linen-notebook-moss", 1);
        ShopPage page = shopper.checkout().page();
        assertThat(page.document().select("input[name=consent.reminder.asks]")).hasSize(1);
        assertThat(page.document().select("input[name=consent.reminder.asks][checked]")).isEmpty();

        UUID cart = left.leave(shopper, "silent@example.org", false);
        clock.forward(TO_FIRST);

        left.awaitSteps(cart, "SKIPPED/NO_CONSENT,PLANNED");
        assertThat(mailsTo("silent@example.org")).isZero();
    }

    @Test
    void whatWasTickedIsRememberedAndCanBeTakenBack() {
        UUID cart = left.leave(shopper, "untick@example.org", true);
        CheckoutForm again = shopper.checkout();
        assertThat(again.page().document().select("input[name=consent.reminder.asks][checked]")).hasSize(1);

        again.without("consent.reminder.asks").update();
        clock.forward(TO_FIRST);

        left.awaitSteps(cart, "SKIPPED/NO_CONSENT,PLANNED");
        assertThat(left.value("SELECT string_agg(answer, ',' ORDER BY recorded_at) FROM checkout_consent WHERE cart_id = ?",
                cart)).isEqualTo("GRANTED,NONE");
    }

    @Test
    void aMailProgramUnsubscribesWithOneRequestAndLookingDoesNothing() throws Exception {
        UUID cart = left.leave(shopper, "enough@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(cart, "SENT,PLANNED");
        String header = header(Receipts.to("enough@example.org", mailbox), "List-Unsubscribe");
        URI link = URI.create(header.substring(1, header.length() - 1));

        ShopPage look = ShopClient.arrive().get(link.getPath());
        assertThat(look.text("h1")).isEqualTo("No more mails like that?");
        left.awaitSteps(cart, "SENT,PLANNED");
        String wrong = link.getPath().substring(0, link.getPath().length() - 46) + "A".repeat(46);
        assertThat(ShopClient.arrive().get(wrong).html()).as("a wrong link looks the same")
                .isEqualTo(look.html());

        assertThat(post(link, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        left.awaitSteps(cart, "SENT,CANCELLED/UNSUBSCRIBED");
        assertThat(post(link, "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n").statusCode())
                .isEqualTo(200);

        UUID next = left.leave(ShopClient.arrive(), "enough@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(next, "SKIPPED/UNSUBSCRIBED,CANCELLED/UNSUBSCRIBED");
        assertThat(mailsTo("enough@example.org")).isEqualTo(1);
    }

    @Test
    void whoOrdersBeforeItIsDueGetsAReceiptAndNoReminder() {
        UUID cart = left.leave(shopper, "bought@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");

        assertThat(shopper.checkout().place().isOrder()).isTrue();

        left.awaitSteps(cart, "CANCELLED/ORDERED,CANCELLED/ORDERED");
        // someone else's mail, due later, comes: so would this one have come
        UUID other = left.leave(ShopClient.arrive(), "canary@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(other, "SENT,PLANNED");
        assertThat(Receipts.to("bought@example.org", mailbox).subject()).startsWith("Your order");
        assertThat(mailsTo("bought@example.org")).isEqualTo(1);
    }

    @Test
    void whoComesBackPutsTheMailOff() {
        UUID cart = left.leave(shopper, "back@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");
        clock.forward(Duration.ofMinutes(50));
        shopper.add("linen-notebook-clay", 1);

        UUID other = left.leave(ShopClient.arrive(), "canary2@example.org", true);
        clock.forward(Duration.ofMinutes(30));
        assertThat(left.value("SELECT state FROM checkout_reminder_episode WHERE cart_id = ?", cart)).isEqualTo("OPEN");
        clock.forward(Duration.ofMinutes(91));

        left.awaitSteps(other, "SENT,PLANNED");
        left.awaitSteps(cart, "SENT,PLANNED");
        assertThat(mailsTo("back@example.org")).isEqualTo(1);
    }

    @Test
    void aMailWaitsForAWishThatIsBeingWrittenDown() {
        UUID cart = left.leave(shopper, "fence@example.org", true);
        PersonKey person = people.key(new EmailAddress("fence@example.org"));
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");

        QuarkusTransaction.requiringNew().timeout(100).run(() -> {
            people.fence(person);
            clock.forward(Duration.ofHours(1));
            left.awaitWaitingForAPerson();
            suppressions.suppress(person, Purpose.REMINDER, Suppressions.Reason.UNSUBSCRIBED);
        });

        left.awaitSteps(cart, "CANCELLED/UNSUBSCRIBED,CANCELLED/UNSUBSCRIBED");
        assertThat(mailsTo("fence@example.org")).isZero();
    }

    @Test
    void anAddressInSeveralNewCartsGetsNothing() {
        UUID first = left.leave(shopper, "victim@example.org", true);
        UUID second = left.leave(ShopClient.arrive(), "victim@example.org", true);

        clock.forward(TO_FIRST);

        left.awaitSteps(first, "SKIPPED/SEVERAL_CARTS,CANCELLED/SEVERAL_CARTS");
        left.awaitSteps(second, "CANCELLED/SEVERAL_CARTS,CANCELLED/SEVERAL_CARTS");
        assertThat(mailsTo("victim@example.org")).isZero();
    }

    @Test
    void whoAsksToBeForgottenIsForgotten() {
        UUID cart = left.leave(shopper, "forget@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");
        PersonKey person = people.key(new EmailAddress("forget@example.org"));

        UUID episode = UUID.fromString(left.value("SELECT id FROM checkout_reminder_episode WHERE cart_id = ?", cart));
        data.erase(new EmailAddress("Forget@example.org"));

        assertThat(left.value("SELECT string_agg(state || '/' || reason, ',') FROM checkout_reminder_step WHERE episode_id = ?",
                episode)).isEqualTo("CANCELLED/ERASED,CANCELLED/ERASED");
        String key = "decode('" + person.hex() + "', 'hex')";
        assertThat(left.value("SELECT (SELECT count(*) FROM checkout_reminder_episode WHERE person = " + key
                + ") + (SELECT count(*) FROM checkout_reminder_step WHERE person = " + key
                + ") + (SELECT count(*) FROM checkout_consent WHERE person = " + key
                + ") + (SELECT count(*) FROM checkout_draft WHERE cart_id = ?)", cart)).isEqualTo("0");
    }

    private long mailsTo(String address) {
        return mailbox.latest().stream().filter(mail -> mail.to().contains(address)).count();
    }

    private static String header(ReceivedMail mail, String name) {
        return mail.headers().stream().filter(header -> header.name().equals(name)).map(ReceivedMail.Header::value)
                .reduce((a, b) -> a + " and " + b).orElse("none");
    }

    private static HttpResponse<String> post(URI link, String type, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(link).header("Content-Type", type)
                .header("Origin", "https://mail.example").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
