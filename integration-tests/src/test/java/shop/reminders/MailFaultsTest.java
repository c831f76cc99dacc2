package shop.reminders;

import static io.quarkiverse.checkout.mail.HandOver.NOT_NOW;
import static io.quarkiverse.checkout.mail.HandOver.REFUSED;
import static io.quarkiverse.checkout.mail.HandOver.TAKEN;
import static io.quarkiverse.checkout.mail.HandOver.UNKNOWN;
import static io.quarkiverse.checkout.mail.HandOver.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.testing.HandedMail;
import shop.testing.MailTrouble;
import shop.testing.MailTrouble.Answer;
import shop.testing.MailTrouble.Drop;
import shop.testing.MailTrouble.Phase;
import shop.testing.MailTrouble.Silence;
import shop.testing.ScriptedMailServer;
import shop.testing.ShopClient;

/** What is known of a mail when the mail server fails, and what becomes of it then. */
@QuarkusTest
@TestProfile(FaultyMail.class)
class MailFaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Mails mails;
    @Inject
    LeftCarts left;
    @Inject
    TravelClock clock;

    ScriptedMailServer server;

    @AfterEach
    void mend() {
        server.goOn();
        server.pipelining(true);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Phase.CONNECT, new Answer("421 too many connections"), NOT_NOW, 0),
                fault(Phase.CONNECT, new Answer("554 not you"), REFUSED, 0),
                fault(Phase.CONNECT, new Answer("who is there?"), REFUSED, 0),
                fault(Phase.CONNECT, new Drop(), UNKNOWN, 0),
                fault(Phase.HELLO, new Answer("421 closing"), NOT_NOW, 0),
                fault(Phase.HELLO, new Drop(), UNKNOWN, 0),
                fault(Phase.MAIL, new Answer("421 closing"), NOT_NOW, 0),
                fault(Phase.MAIL, new Answer("451 try later"), NOT_NOW, 0),
                fault(Phase.MAIL, new Answer("550 not from you"), REFUSED, 0),
                fault(Phase.MAIL, new Drop(), UNKNOWN, 0),
                fault(Phase.RCPT, new Answer("421 closing"), NOT_NOW, 0),
                fault(Phase.RCPT, new Answer("451 grey"), NOT_NOW, 0),
                fault(Phase.RCPT, new Answer("550 nobody"), REFUSED, 0),
                fault(Phase.RCPT, new Drop(), UNKNOWN, 0),
                fault(Phase.DATA, new Answer("421 closing"), NOT_NOW, 0),
                fault(Phase.DATA, new Answer("451 try later"), NOT_NOW, 0),
                fault(Phase.DATA, new Answer("554 no"), REFUSED, 0),
                fault(Phase.DATA, new Drop(), UNKNOWN, 0),
                fault(Phase.MESSAGE, new Drop(), UNKNOWN, 0),
                fault(Phase.END, new Answer("421 closing"), NOT_NOW, 0),
                fault(Phase.END, new Answer("451 try later"), NOT_NOW, 0),
                fault(Phase.END, new Answer("554 spam"), REFUSED, 0),
                fault(Phase.END, new Drop(), UNKNOWN, 1));
    }

    private static Arguments fault(Phase phase, MailTrouble trouble, HandOver known, int taken) {
        return Arguments.of(phase, trouble, known, taken);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsSaidToBeSentOrNotWithoutProof(Phase phase, MailTrouble trouble, HandOver known, int taken) {
        for (boolean several : List.of(true, false)) {
            String to = somebody();
            server.pipelining(several);
            server.always(phase, trouble);

            assertThat(handOver(to)).as("pipelining: %s", several).isEqualTo(known);

            mend();
            assertThat(handOver(somebody())).as("the next one").isEqualTo(TAKEN);
            assertThat(server.takenFor(to)).hasSize(taken);
        }
    }

    @Test
    void withoutAServerItIsKnownThatNothingWasSent() {
        String to = somebody();
        server.goAway();

        assertThat(handOver(to)).isEqualTo(UNREACHABLE);

        server.comeBack();
        assertThat(handOver(somebody())).isEqualTo(TAKEN);
        assertThat(server.takenFor(to)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "CONNECT", "HELLO" })
    void whatWaitsForAConnectionForTooLongIsNotSentLater(Phase phase) {
        String to = somebody();
        server.always(phase, new Silence());

        assertThat(handOver(to)).isEqualTo(UNKNOWN);

        server.goOn();
        assertOthersGetThrough();
        assertThat(server.takenFor(to)).as("an hour later, perhaps after an order").isEmpty();
    }

    @Test
    void whatWaitsBehindOthersForTooLongIsNotSentLater() {
        server.always(Phase.CONNECT, new Silence());
        // more than the mailer opens connections
        List<String> people = Stream.generate(MailFaultsTest::somebody).limit(12).toList();

        assertThat(handOverAtOnce(people)).containsOnly(UNKNOWN);

        server.goOn();
        assertOthersGetThrough();
        assertThat(people).allSatisfy(to -> assertThat(server.takenFor(to)).isEmpty());
    }

    /** A server that is silent while it takes a mail may take it: nobody knows. */
    @ParameterizedTest
    @EnumSource(names = { "MAIL", "RCPT", "DATA", "MESSAGE", "END" })
    void aServerThatIsTooSlowInTheMiddleLeavesADoubt(Phase phase) {
        String to = somebody();
        server.always(phase, new Silence());

        assertThat(handOver(to)).isEqualTo(UNKNOWN);

        server.goOn();
        assertThat(handOver(somebody())).isEqualTo(TAKEN);
        assertThat(server.takenFor(to)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aReminderThatGotLostOnTheWayIsNotSentAgain() {
        clock.toNextMorning();
        String to = somebody();
        UUID cart = left.leave(ShopClient.arrive(), to, true);
        server.once(Phase.END, new Drop());

        clock.forward(Duration.ofMinutes(121));
        left.awaitSteps(cart, "UNKNOWN,PLANNED");

        awaitACanary();
        left.awaitSteps(cart, "UNKNOWN,PLANNED");
        assertThat(server.takenFor(to)).hasSize(1);
    }

    @Test
    void aServerThatIsAwayCostsOneReminderInARoundAndNotTheQueue() {
        clock.toNextMorning();
        List<UUID> carts = Stream.generate(() -> left.leave(ShopClient.arrive(), somebody(), true)).limit(6).toList();
        server.goAway();

        clock.forward(Duration.ofMinutes(121));
        await().atMost(PATIENCE).until(() -> states(carts).contains("FAILED"));
        server.comeBack();

        await().atMost(PATIENCE).until(() -> states(carts).stream().allMatch(it -> it.equals("SENT") || it.equals("FAILED")));
        assertThat(states(carts).stream().filter("FAILED"::equals).count()).as("of six").isBetween(1L, 2L);
    }

    @Test
    void aReceiptIsSentAgainUntilItIsTakenUnderTheSameId() {
        String to = somebody();
        ShopClient shopper = ShopClient.arrive();
        shopper.add("linen-notebook-moss", 1);
        server.once(Phase.END, new Drop());
        server.once(Phase.END, new Answer("451 try later"));
        server.once(Phase.RCPT, new Answer("421 closing"));

        assertThat(shopper.checkout().filled().with("buyer.email", to).payBy("bank-transfer").place().isOrder()).isTrue();

        await().atMost(PATIENCE).until(() -> server.takenFor(to).size() == 2);
        assertThat(server.handed().stream().filter(it -> it.recipient().equals(to)).map(HandedMail::id).distinct()).hasSize(1);
    }

    /** One after the other, so that one which was to come meanwhile has come. */
    private void assertOthersGetThrough() {
        assertThat(Stream.generate(MailFaultsTest::somebody).limit(20).map(this::handOver)).containsOnly(TAKEN);
    }

    private void awaitACanary() {
        UUID canary = left.leave(ShopClient.arrive(), somebody(), true);
        clock.forward(Duration.ofMinutes(121));
        left.awaitSteps(canary, "SENT,PLANNED");
    }

    private List<String> states(List<UUID> carts) {
        return carts.stream().map(cart -> left.value("""
                SELECT coalesce(max(step.state), '') FROM checkout_reminder_step step
                JOIN checkout_reminder_episode ON id = episode_id WHERE step = 1 AND cart_id = ?""", cart)).toList();
    }

    private HandOver handOver(String to) {
        return mails.handOver(new OutgoingMail(mails.messageId("reminder." + UUID.randomUUID() + ".1"), new EmailAddress(to),
                "Still here", "text", "<p>text</p>", Map.of()));
    }

    private List<HandOver> handOverAtOnce(List<String> people) {
        ExecutorService eachOnItsOwn = Executors.newFixedThreadPool(people.size());
        try {
            return people.stream().map(to -> CompletableFuture.supplyAsync(() -> handOver(to), eachOnItsOwn)).toList().stream()
                    .map(CompletableFuture::join).toList();
        } finally {
            eachOnItsOwn.shutdown();
        }
    }

    private static String somebody() {
        return UUID.randomUUID() + "@example.org";
    }
}
