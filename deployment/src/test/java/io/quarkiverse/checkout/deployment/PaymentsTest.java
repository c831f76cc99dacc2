package io.quarkiverse.checkout.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentListener;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkiverse.checkout.payment.RefundOutcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;

/** Ways to pay and messages of providers in a host application with a real database. */
class PaymentsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = Shops
            .served(jar -> jar.addClasses(EmptyCatalog.class, Card.class, Attempts.class))
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.hibernate-orm.schema-management.strategy", "validate")
            .overrideConfigKey("quarkus.locales", "en,de")
            .overrideRuntimeConfigKey("quarkus.checkout.payment.inbox-interval", "1s")
            .overrideRuntimeConfigKey("quarkus.checkout.payment.cash-on-delivery.enabled", "true");

    @Inject
    Payments payments;

    @Inject
    Attempts attempts;

    @Inject
    DataSource database;

    @Test
    void aRepeatedMessageIsAcknowledgedEachTimeAndAppliedOnce() throws Exception {
        List<Integer> answers = IntStream.range(0, 32).parallel().mapToObj(i -> send("repeated", "yes")).toList();

        assertThat(answers).containsOnly(204);
        assertThat(attempts.next()).isEqualTo("repeated");
        assertThat(send("repeated", "yes")).isEqualTo(204);
        assertThat(send("the next one", "yes")).isEqualTo(204);
        assertThat(attempts.next()).isEqualTo("the next one");
        assertThat(rows("event_id = 'repeated' AND state = 'APPLIED' AND next_at IS NULL")).isEqualTo(1);
    }

    @Test
    void whatIsNotGenuineIsNotStored() throws Exception {
        assertThat(send("forged", "no")).isEqualTo(401);
        assertThat(send("broken", "failing")).isEqualTo(503);
        assertThat(rows("event_id IN ('forged', 'broken')")).isZero();
    }

    @Test
    void messagesForNobodyAndMessagesTooLongAreRefused() {
        given().body("x").post("/checkout/webhooks/paper").then().statusCode(404);
        given().body(new byte[256 * 1024 + 1]).post("/checkout/webhooks/card").then().statusCode(413);
    }

    @Test
    void aMessageThatNoAttemptMatchesYetIsTriedAgain() throws Exception {
        attempts.answer("early", PaymentListener.Result.UNMATCHED);
        send("early", "yes");

        assertThat(attempts.next()).isEqualTo("early");
        attempts.answer("early", PaymentListener.Result.APPLIED);
        assertThat(attempts.next()).isEqualTo("early");
    }

    @Test
    void whatAKilledNodeLeftIsAppliedByAnother() throws Exception {
        leave("orphan", "now() - interval '1 minute'");

        assertThat(attempts.next()).isEqualTo("orphan");
    }

    @Test
    void afterADayAMessageIsGivenUpButKept() throws Exception {
        attempts.answer("hopeless", PaymentListener.Result.UNMATCHED);
        leave("hopeless", "now() - interval '25 hours'");

        assertThat(attempts.next()).isEqualTo("hopeless");
        // a node that could still take it would be seen at the listener again
        send("after the hopeless one", "yes");
        assertThat(attempts.next()).isEqualTo("after the hopeless one");
        assertThat(rows("event_id = 'hopeless' AND next_at < now() + interval '1 minute'")).isZero();
    }

    @Test
    void theHostsWaysComeFirstAndOursSpeakTheShoppersLanguage() {
        assertThat(payments.offered(context(Locale.ENGLISH))).extracting(PaymentOption::handler)
                .containsExactly("card", "bank-transfer", "cash-on-delivery");
        assertThat(transferIn(Locale.US)).isEqualTo("Bank transfer");
        assertThat(transferIn(Locale.GERMANY)).isEqualTo("Überweisung");
        assertThat(transferIn(Locale.JAPANESE)).isEqualTo("Bank transfer");
    }

    @Test
    void aProviderIsNeverCalledInsideATransaction() {
        PaymentRequest request = new PaymentRequest(UUID.randomUUID(), Money.of(1, "EUR"), null, "a@b.test", Locale.ENGLISH);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> payments.start("card", request)))
                .hasMessageContaining("ransaction");
        assertThat(payments.start("card", request)).isEqualTo(new PaymentOutcome.Declined(DeclineReason.REFUSED));
    }

    private static PaymentContext context(Locale locale) {
        return new PaymentContext(Money.of(1250, "EUR"), "DE", false, locale);
    }

    private String transferIn(Locale locale) {
        return payments.offered(context(locale)).get(1).label().title();
    }

    private static int send(String event, String genuine) {
        return given().header("X-Genuine", genuine).contentType("application/json").body(event)
                .post("/checkout/webhooks/card").statusCode();
    }

    private void leave(String event, String receivedAt) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO checkout_payment_event"
                    + " (id, handler, event_id, outcome, state, attempts, received_at, next_at) VALUES ('"
                    + UUID.randomUUID() + "', 'card', '" + event + "', '{\"kind\": \"UNKNOWN\", \"detail\": \"?\"}', 'NEW', 1, "
                    + receivedAt + ", now())");
        }
    }

    private int rows(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement
                        .executeQuery("SELECT count(*) FROM checkout_payment_event WHERE " + condition)) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Reads a message whose body is the event's id; a header says whether it is genuine. */
    @ApplicationScoped
    static class Card implements PaymentHandler {

        @Override
        public String id() {
            return "card";
        }

        @Override
        public PaymentLabel label(PaymentContext context) {
            return new PaymentLabel("Card", "");
        }

        @Override
        public PaymentOutcome start(PaymentRequest request) {
            return new PaymentOutcome.Declined(DeclineReason.REFUSED);
        }

        @Override
        public PaymentOutcome confirm(PaymentRequest request, String reference) {
            return start(request);
        }

        @Override
        public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
            return start(request);
        }

        @Override
        public PaymentOutcome cancel(PaymentRequest request, String reference) {
            return start(request);
        }

        @Override
        public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
            return new RefundOutcome.Refunded();
        }

        @Override
        public Optional<PaymentEvent> parse(ProviderMessage message) {
            String genuine = message.headers().get("x-genuine");
            if ("failing".equals(genuine)) {
                throw new IllegalStateException("cannot be read");
            }
            String event = new String(message.body(), StandardCharsets.UTF_8);
            return "yes".equals(genuine)
                    ? Optional.of(new PaymentEvent(event, null, new PaymentOutcome.Captured("pay_1", Money.of(1, "EUR"))))
                    : Optional.empty();
        }
    }

    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class Attempts implements PaymentListener {

        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final Map<String, Result> answers = new ConcurrentHashMap<>();

        @Override
        public Result apply(String handler, PaymentEvent event) {
            Result answer = answers.getOrDefault(event.eventId(), Result.APPLIED);
            told.add(event.eventId());
            return answer;
        }

        void answer(String event, Result result) {
            answers.put(event, result);
        }

        String next() throws InterruptedException {
            return told.poll(30, TimeUnit.SECONDS);
        }
    }
}
