package shop.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.restassured.response.Response;

/** A shopper at the provider's page, by plain forms; and a test in another process, by plain HTTP. */
@Timeout(60)
class PaymentPageTest {

    private static final String RETURN = "http://localhost:8080/checkout/return?a=1&b=2";

    private final PaymentRequest request = new PaymentRequest(UUID.randomUUID(), Money.of(1250, "EUR"),
            URI.create(RETURN), "ada@example.org", Locale.ENGLISH);
    private ScriptedProvider provider;
    private CardPayments cards;
    private String page;

    @BeforeEach
    void open() {
        provider = ScriptedProvider.start(0);
        cards = new CardPayments(CardSettings.of(provider.url()).atThePage());
        page = ((PaymentOutcome.ActionRequired) cards.start(request)).url().toString();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void thePageNamesTheAmountAndAllowsTheWayBackOnly() {
        given().get(page).then().statusCode(200).contentType("text/html").body(containsString("12.50"))
                .header("Content-Security-Policy", containsString("form-action 'self' http://localhost:8080;"));
        given().get(provider.url() + "/pay.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void anApprovedCardPaysAndLeadsBack() {
        assertReturn(post(page, "card", "APPROVED"));

        assertThat(confirm()).isInstanceOf(PaymentOutcome.Captured.class);
        given().get(page).then().statusCode(200).body(containsString("It was captured"))
                .body(containsString("a=1&amp;b=2"));
    }

    @Test
    void aChallengeIsAskedOnAPageOfItsOwn() {
        Response asked = post(page, "card", "CHALLENGED");
        String challenge = provider.url() + asked.header("Location");

        assertThat(confirm()).isInstanceOf(PaymentOutcome.ActionRequired.class);
        given().get(challenge).then().statusCode(200).body(containsString("bank"));
        assertReturn(post(challenge, "do", "confirm"));
        assertThat(confirm()).isInstanceOf(PaymentOutcome.Captured.class);
    }

    @Test
    void aRefusedChallengeIsADecline() {
        assertReturn(post(page + "/challenge", "do", "refuse"));

        assertThat(confirm()).isEqualTo(new PaymentOutcome.Declined(DeclineReason.AUTHENTICATION_FAILED));
    }

    @Test
    void whoLeavesHasPaidNothing() {
        assertReturn(post(page, "do", "leave"));

        assertThat(confirm()).isEqualTo(new PaymentOutcome.Declined(DeclineReason.ABANDONED));
    }

    @Test
    void lookingAtAPagePaysNothing() {
        given().get(page);
        given().get(page + "/challenge");

        assertThat(confirm()).isInstanceOf(PaymentOutcome.ActionRequired.class);
    }

    @Test
    void whatNoPageOffersIsRefused() {
        assertThat(post(page, "card", "GOLD").statusCode()).isEqualTo(422);
        given().get(provider.url() + "/pay/pay_guessed").then().statusCode(404);
        given().get(provider.url() + "/payments/" + UUID.randomUUID()).then().statusCode(404);
        given().get(provider.url() + "/payments/not-a-key").then().statusCode(400);
    }

    @Test
    void anotherProcessCanScriptAndReadTheLedger() {
        given().body("{\"faults\": [\"ERROR\"], \"on\": \"CONFIRM\", \"times\": 1}").post(provider.url() + "/script").then()
                .statusCode(200);
        assertThat(confirm()).isInstanceOf(PaymentOutcome.Unknown.class);
        assertThat(confirm()).isInstanceOf(PaymentOutcome.ActionRequired.class);

        given().body("{\"faults\": [\"EARTHQUAKE\"]}").post(provider.url() + "/script").then().statusCode(422)
                .body(containsString("TIMEOUT_AFTER"));
        assertThat(given().get(provider.url() + "/ledger").jsonPath().getString("payments[0].key"))
                .isEqualTo(request.key().toString());
    }

    private static Response post(String address, String field, String value) {
        return given().redirects().follow(false).formParam(field, value).post(address);
    }

    private static void assertReturn(Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo(RETURN);
    }

    private PaymentOutcome confirm() {
        return cards.confirm(request, null);
    }
}
