package shop.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.Receipts;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Merchants at the pages about reminders. */
@QuarkusTest
@TestProfile(RemindingShop.class)
class ReminderConsoleTest {

    private static final String CONSOLE = "/checkout/console/reminders";
    private static final String SEQUENCE = CONSOLE + "/sequence";
    private static final Duration TO_FIRST = Duration.ofMinutes(121);

    @Inject
    TravelClock clock;
    @Inject
    LeftCarts left;
    @Inject
    Mailbox mailbox;

    private final ShopClient shopper = ShopClient.arrive();
    private final ShopClient merchant = ShopClient.arrive();

    @BeforeEach
    void morning() {
        clock.toNextMorning();
        signIn(merchant, "otto");
    }

    @AfterEach
    void asConfigured() {
        merchant.post(CONSOLE + "/pause", Map.of("purpose", "REMINDER", "paused", "false"));
        Map<String, String> form = form(merchant.get(SEQUENCE), "#reminders-sequence");
        form.put("intent", "configured");
        merchant.post(SEQUENCE, form);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/carts", "/sequence", "/preview", "/preview/mail", "/forecast", "/results" })
    void onlyMerchantsComeIn(String page) {
        assertThat(ShopClient.arrive().getOnce(CONSOLE + page).location().orElseThrow().getPath()).isEqualTo("/sign-in");
        signIn(shopper, "mara");
        assertThat(shopper.getOnce(CONSOLE + page).status()).isEqualTo(403);
        assertThat(merchant.getOnce(CONSOLE + page).status()).isIn(200, 404);
    }

    @Test
    void theConsoleBeginsWhereSomethingHappens() {
        assertThat(merchant.get("/checkout/console").address().getPath()).isEqualTo(CONSOLE);
    }

    @Test
    void aRunningEpisodeKeepsItsVersionAndANewOneTakesTheNewest() {
        UUID before = left.leave(shopper, "before@example.org", true);
        clock.forward(Duration.ofMinutes(1));
        change(Map.of("step.1.subject.en", "Fresh: {item}", "step.1.delay", "2", "step.1.unit", "HOURS"));
        UUID after = left.leave(ShopClient.arrive(), "after@example.org", true);

        clock.forward(TO_FIRST);
        left.awaitSteps(before, "SENT,PLANNED");
        left.awaitSteps(after, "PLANNED,PLANNED");
        clock.forward(Duration.ofHours(1));
        left.awaitSteps(after, "SENT,PLANNED");

        assertThat(Receipts.to("before@example.org", mailbox).subject()).startsWith("Your cart is still here");
        assertThat(Receipts.to("after@example.org", mailbox).subject()).isEqualTo("Fresh: Linen notebook, Moss");
        assertThat(merchant.get(SEQUENCE).text("#reminders-versions")).contains("otto");
    }

    @Test
    void whatIsSwitchedOffIsNotSentAndOldCartsAreNotRemindedWhenItIsOnAgain() {
        change(Map.of("on", ""));
        UUID off = left.leave(shopper, "off@example.org", true);
        clock.forward(Duration.ofMinutes(30));
        change(Map.of("on", "on"));
        UUID on = left.leave(ShopClient.arrive(), "on@example.org", true);

        clock.forward(TO_FIRST);

        left.awaitSteps(on, "SENT,PLANNED");
        left.awaitSteps(off, "");
        assertThat(merchant.get(CONSOLE + "/carts").text("main")).contains("Nothing was planned: reminders were off");
    }

    @Test
    void ofTwoMerchantsTheSecondIsToldAndLosesNothing() {
        Map<String, String> first = form(merchant.get(SEQUENCE), "#reminders-sequence");
        Map<String, String> second = new LinkedHashMap<>(first);
        first.put("step.1.subject.en", "The first <b>{item}</b>");
        second.put("step.1.subject.en", "The second");
        second.put("step.2.text.de", "Zeile eins\r\nZeile zwei");

        assertThat(merchant.postOnce(SEQUENCE, first).status()).isEqualTo(303);
        ShopPage told = merchant.postOnce(SEQUENCE, second);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("#reminders-conflict")).contains("otto has saved version", "The first <b>{item}</b>",
                "Mail 2, Text above the items (de)");
        Map<String, String> kept = form(told, "#reminders-sequence");
        assertThat(kept).containsEntry("step.1.subject.en", "The second");
        assertThat(kept.get("step.2.text.de")).contains("Zeile eins", "Zeile zwei");
        assertThat(merchant.postOnce(SEQUENCE, kept).status()).as("saved over it").isEqualTo(303);
        assertThat(form(merchant.get(SEQUENCE), "#reminders-sequence")).containsEntry("step.1.subject.en", "The second");
    }

    @Test
    void whatIsWrongIsNamedAndNothingTypedIsLost() {
        Map<String, String> form = form(merchant.get(SEQUENCE), "#reminders-sequence");
        form.put("step.1.subject.en", "Hello {name} <script>alert(1)</script>");
        form.put("step.1.subject.de", "Hallo\r\nBcc: everybody@example.org");
        form.put("step.2.delay", "2");

        ShopPage page = merchant.postOnce(SEQUENCE, form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".checkout-alert-error a").eachAttr("href")).containsExactly("#step-1-subject-en",
                "#step-1-subject-de", "#step-2-delay").allSatisfy(
                        id -> assertThat(page.document().select(id + "[aria-invalid]")).hasSize(1));
        assertThat(page.text(".checkout-alert-error")).contains("nothing is known to be filled in for {name}",
                "there is a line break", "at least 12 hours more");
        assertThat(form(page, "#reminders-sequence")).containsEntry("step.1.subject.en",
                "Hello {name} <script>alert(1)</script>").containsEntry("step.2.delay", "2");
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void aLanguageIsAddedWithoutSaving() {
        Map<String, String> form = form(merchant.get(SEQUENCE), "#reminders-sequence");
        form.put("language", "pt-br");
        form.put("step.1.text.en", "typed before");
        form.put("intent", "language");
        ShopPage page = merchant.postOnce(SEQUENCE, form);

        Map<String, String> more = form(page, "#reminders-sequence");
        assertThat(more).containsKeys("step.1.subject.pt-BR", "step.3.text.pt-BR").containsEntry("step.1.text.en",
                "typed before");
        more.put("step.1.subject.pt-BR", "Seu {item}");
        merchant.post(SEQUENCE, more);

        assertThat(form(merchant.get(SEQUENCE), "#reminders-sequence")).containsEntry("step.1.subject.pt-BR", "Seu {item}");
        assertThat(merchant.get(CONSOLE + "/preview").document().select("#language option").eachAttr("value"))
                .contains("en", "pt-BR");
    }

    @Test
    void whatIsPausedIsNotSentAndWhatBecameTooLateExpires() {
        UUID late = left.leave(shopper, "late@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(late, "PLANNED,PLANNED");
        ShopPage paused = merchant.post(CONSOLE + "/pause", Map.of("purpose", "REMINDER", "paused", "true"));
        assertThat(paused.text(".checkout-stopped")).contains("Reminders are paused", "by otto");

        clock.forward(Duration.ofHours(9));
        UUID fresh = left.leave(ShopClient.arrive(), "fresh@example.org", true);
        clock.forward(Duration.ofMinutes(1));
        ShopPage trace = merchant.get(CONSOLE + "/carts");
        assertThat(trace.text("main")).contains("waits as such mails are paused");
        left.awaitSteps(late, "PLANNED,PLANNED");

        assertThat(merchant.post(CONSOLE + "/pause", Map.of("purpose", "REMINDER", "paused", "false")).html())
                .doesNotContain("checkout-stopped");
        left.awaitSteps(late, "EXPIRED/LATE,PLANNED");
        assertThat(mailsTo("late@example.org")).isZero();
        assertThat(left.value("SELECT count(*) FROM checkout_mail_pause WHERE resumed_by = 'otto' AND ? IS NOT NULL", fresh))
                .isNotEqualTo("0");
    }

    @Test
    void aPauseFromAnotherSiteIsRefused() {
        assertThat(merchant.postFrom("https://evil.example", CONSOLE + "/pause",
                Map.of("purpose", "REMINDER", "paused", "true")).status()).isEqualTo(403);
        assertThat(merchant.get(CONSOLE).html()).doesNotContain("checkout-stopped");
    }

    @Test
    void thePreviewIsTheMailWithoutItsShopper() {
        UUID cart = left.leave(shopper, "preview@example.org", true);
        change(Map.of("step.1.subject.en", "<script>{item}", "step.1.text.en", "{config:property('x')} & {count}"));
        ShopPage page = merchant.get(CONSOLE + "/preview?cart=" + episode(cart) + "&step=1&language=en");

        assertThat(page.text("#reminders-mail")).contains("<script>Linen notebook, Moss");
        assertThat(page.text(".checkout-source")).contains("{config:property('x')} & 2", "Linen notebook, Moss");
        assertThat(page.text("main")).contains("List-Unsubscribe-Post").doesNotContain("preview@example.org", "Ada");
        String frame = page.document().select("iframe[sandbox]").attr("src");
        ShopPage mail = merchant.get(frame);
        assertThat(mail.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
                "style-src 'unsafe-inline'", "frame-ancestors 'self'", "sandbox").doesNotContain("script-src");
        assertThat(mail.html()).contains("&lt;script&gt;Linen notebook", "{config:property(").doesNotContain("<script>",
                "preview@example.org", "Torstra");
        assertThat(mail.document().select("a").eachAttr("href")).allMatch(link -> link.endsWith("/test"));
        assertThat(merchant.get(CONSOLE + "/preview?cart=" + episode(cart) + "&step=1&language=de").text("#reminders-mail"))
                .contains("Ihr Warenkorb ist noch da");
        assertThat(merchant.get(CONSOLE + "/preview?cart=" + episode(cart) + "&step=2").text(".checkout-source"))
                .contains("5 % off to come back", "Your code XXXX-XXXX");
    }

    @Test
    void aTestGoesToTheMerchantOnlyAndChangesNothing() {
        UUID cart = left.leave(shopper, "untested@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");
        Map<String, String> form = new LinkedHashMap<>(Map.of("cart", episode(cart), "step", "1", "language", "en"));

        form.put("to", "not an address");
        ShopPage wrong = merchant.postOnce(CONSOLE + "/preview", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select("#to").attr("value")).isEqualTo("not an address");
        form.put("to", "otto@example.org");
        ShopPage sent = merchant.post(CONSOLE + "/preview", form);

        assertThat(sent.text("[role=status]")).contains("has taken the test mail");
        ReceivedMail mail = Receipts.to("otto@example.org", mailbox);
        assertThat(mail.subject()).startsWith("[Test] Your cart is still here");
        assertThat(mail.html()).contains("This is a test.").doesNotContain("untested@example.org");
        assertThat(mail.headers()).noneMatch(header -> header.value().contains("untested@example.org"));
        assertThat(mailsTo("untested@example.org")).isZero();
        left.awaitSteps(cart, "PLANNED,PLANNED");
        assertThat(left.value("SELECT count(*) FROM checkout_cart_link WHERE cart_id = ?", cart)).as("links that work")
                .isEqualTo("0");
        assertThat(ShopClient.arrive().get("/checkout/recover/test").html()).doesNotContain("Linen notebook");
    }

    @Test
    void theForecastIsWhatHappens() {
        UUID sent = left.leave(shopper, "forecast@example.org", true);
        UUID silent = left.leave(ShopClient.arrive(), "silent.forecast@example.org", false);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(sent, "PLANNED,PLANNED");
        left.awaitSteps(silent, "PLANNED,PLANNED");

        ShopPage forecast = merchant.get(CONSOLE + "/forecast");
        assertThat(forecast.text("#reminders-forecast")).containsPattern("\\d+ of \\d+ mails would be sent");
        assertThat(forecast.text("#reminders-forecast-why")).contains("there is no consent");
        assertThat(forecast.document().select("svg rect.checkout-bar-sent")).isNotEmpty();
        assertThat(expected(sent)).startsWith("it will be sent");
        assertThat(expected(silent)).startsWith("it will not be sent: there is no consent");
        left.awaitSteps(sent, "PLANNED,PLANNED");

        clock.forward(Duration.ofHours(1));
        left.awaitSteps(sent, "SENT,PLANNED");
        left.awaitSteps(silent, "SKIPPED/NO_CONSENT,PLANNED");
        assertThat(merchant.get(CONSOLE).text("#reminders-why")).contains("there is no consent");
    }

    @Test
    void everyCartHasAReadableTraceWithoutItsShopper() {
        UUID cart = left.leave(shopper, "trace@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");
        ShopPage page = merchant.get(CONSOLE + "/carts/" + episode(cart));
        assertThat(page.text("#reminders-lines")).contains("Linen notebook", "Quantity: 2");
        assertThat(page.text("#reminders-trace")).contains("Mail 1 Due");

        shopper.checkout().place();
        left.awaitSteps(cart, "CANCELLED/ORDERED,CANCELLED/ORDERED");
        ShopPage after = merchant.get(CONSOLE + "/carts/" + episode(cart));

        assertThat(after.text("#reminders-trace")).containsPattern("No longer needed: ordered, [A-Z][a-z]{2} \\d+");
        assertThat(after.text("main")).doesNotContain("trace@example.org", "Ada", "Torstra");
        assertThat(merchant.get(CONSOLE + "/carts?state=RECOVERED").text("main")).contains(cart.toString());
        assertThat(merchant.get(CONSOLE + "/carts?state=ERASED").text("main")).doesNotContain(cart.toString());
        assertThat(merchant.getOnce(CONSOLE + "/carts/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void manyCartsArePaged() {
        UUID first = left.leave(shopper, "paged@example.org", true);
        for (int i = 0; i < 25; i++) {
            left.value("""
                    WITH added AS (INSERT INTO checkout_reminder_episode
                        (id, cart_id, person, state, locale, country, began_at, active_at)
                        SELECT gen_random_uuid(), ?, substring(sha256(gen_random_uuid()::text::bytea) FOR 16), 'LOST', 'en',
                            'DE', now() + interval '20 years', now() RETURNING id) SELECT count(*) FROM added""",
                    UUID.randomUUID());
        }
        try {
            ShopPage one = merchant.get(CONSOLE + "/carts");
            assertThat(one.document().select(".checkout-episode")).hasSize(25);
            String next = one.document().select("a[href*='after=']").attr("href");
            assertThat(merchant.get(next).document().select(".checkout-episode").first().text()).contains(first.toString());
        } finally {
            left.value("WITH gone AS (DELETE FROM checkout_reminder_episode WHERE began_at > now() + interval '19 years' "
                    + "AND ? IS NOT NULL RETURNING id) SELECT count(*) FROM gone", first);
        }
    }

    private String expected(UUID cart) {
        return merchant.get(CONSOLE + "/carts/" + episode(cart)).text("#reminders-trace small")
                .replaceFirst(".*stand: ", "");
    }

    private String episode(UUID cart) {
        return left.value("SELECT id FROM checkout_reminder_episode WHERE cart_id = ? ORDER BY began_at DESC LIMIT 1", cart);
    }

    /** Saves the sequence with some fields changed; one that is empty is not sent. */
    private void change(Map<String, String> fields) {
        Map<String, String> form = form(merchant.get(SEQUENCE), "#reminders-sequence");
        form.putAll(fields);
        form.values().removeIf(String::isEmpty);
        ShopPage saved = merchant.post(SEQUENCE, form);
        assertThat(saved.text("[role=status]")).as(saved.text("main")).startsWith("Saved");
    }

    private static Map<String, String> form(ShopPage page, String selector) {
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement form = (FormElement) page.document().selectFirst(selector);
        assertThat(form).as(page.text("body")).isNotNull();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put("intent", "save");
        return fields;
    }

    private long mailsTo(String address) {
        return mailbox.latest().stream().filter(mail -> mail.to().contains(address)).count();
    }

    private static void signIn(ShopClient client, String name) {
        client.post("/j_security_check", Map.of("j_username", name, "j_password", name));
    }
}
