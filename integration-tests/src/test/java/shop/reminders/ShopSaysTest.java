package shop.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.ConsentSource.Permission;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.order.Purchases;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.Receipts;
import shop.testing.ShopClient;

/** What a shop knows of its people besides counts, and it is told what becomes of their carts. */
@QuarkusTest
@TestProfile(RemindingShop.class)
class ShopSaysTest {

    private static final Duration TO_FIRST = Duration.ofMinutes(121);

    @Inject
    TravelClock clock;
    @Inject
    LeftCarts left;
    @Inject
    Mailbox mailbox;
    @Inject
    ShopSays shop;
    @Inject
    Purchases purchases;
    @Inject
    Orders orders;
    @Inject
    People people;

    private final ShopClient shopper = ShopClient.arrive();

    @BeforeEach
    void morning() {
        clock.toNextMorning();
        shop.decorates(Decoration.NONE);
    }

    @Test
    void leaveGivenElsewhereCountsAndItsWordsAreKept() {
        shop.permits("letter@example.org", new Permission(true, "Yes, write to me", Instant.parse("2026-01-02T03:04:05Z")));
        UUID cart = left.leave(shopper, "letter@example.org", false);

        clock.forward(TO_FIRST);

        left.awaitSteps(cart, "SENT,PLANNED");
        assertThat(left.value("""
                SELECT answer || ' ' || page || ' ' || wording FROM checkout_consent
                JOIN checkout_consent_wording ON hash = wording_hash WHERE cart_id = ?""", cart))
                .isEqualTo("GRANTED elsewhere Yes, write to me (2026-01-02T03:04:05Z)");
    }

    @Test
    void whoRefusedElsewhereOrIsNotKnownForSureIsNotWrittenTo() {
        shop.permits("refused@example.org", new Permission(false, "No", Instant.EPOCH));
        shop.doesNotKnow("unsure@example.org");
        UUID refused = left.leave(shopper, "refused@example.org", true);
        UUID unsure = left.leave(ShopClient.arrive(), "unsure@example.org", true);

        clock.forward(TO_FIRST);

        left.awaitSteps(refused, "SKIPPED/NO_CONSENT,PLANNED");
        left.awaitSteps(unsure, "SKIPPED/NO_CONSENT,PLANNED");
    }

    @Test
    void whomAnotherToolWritesToGetsNothingFromUs() {
        shop.leavesToAnotherTool("foreign@example.org");
        UUID cart = left.leave(shopper, "foreign@example.org", true);

        clock.forward(TO_FIRST);

        left.awaitSteps(cart, "SKIPPED/FOREIGN_SENDER,PLANNED");
    }

    @Test
    void theShopAddsItsOwnAndNonsenseIsLeftOut() {
        shop.decorates(new Decoration(Optional.of("Before Easter"), List.of("Closed on <Monday>."), Optional.of("spring:1")));
        UUID cart = left.leave(shopper, "easter@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(cart, "SENT,PLANNED");
        ReceivedMail mail = Receipts.to("easter@example.org", mailbox);
        assertThat(mail.subject()).isEqualTo("Before Easter");
        assertThat(mail.text()).contains("Closed on <Monday>.");
        assertThat(mail.html()).contains("Closed on &lt;Monday&gt;.");
        assertThat(mail.headers()).anyMatch(
                header -> header.name().equals("Feedback-ID") && header.value().equals("spring:1"));

        shop.decorates(new Decoration(Optional.of("x\r\nBcc: mallory@evil.example"), List.of("Lost"), Optional.empty()));
        UUID plain = left.leave(ShopClient.arrive(), "plain@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(plain, "SENT,PLANNED");
        ReceivedMail undecorated = Receipts.to("plain@example.org", mailbox);
        assertThat(undecorated.subject()).isEqualTo("Your cart is still here: Linen notebook, Moss");
        assertThat(undecorated.text()).doesNotContain("Lost", "mallory");
    }

    @Test
    void whoBoughtElsewhereIsNotReminded() {
        UUID cart = left.leave(shopper, "phone@example.org", true);
        UUID kept = left.leave(ShopClient.arrive(), "import@example.org", true);
        clock.forward(Duration.ofMinutes(61));
        left.awaitSteps(cart, "PLANNED,PLANNED");
        left.awaitSteps(kept, "PLANNED,PLANNED");

        EmailAddress caller = new EmailAddress("Phone@example.org");
        purchases.record(caller, "call-1", clock.instant(), Purchases.State.BOUGHT);
        purchases.record(caller, "call-1", clock.instant(), Purchases.State.BOUGHT);
        EmailAddress old = new EmailAddress("import@example.org");
        purchases.record(old, "call-0", clock.instant().minus(Duration.ofDays(90)), Purchases.State.BOUGHT);
        purchases.record(old, "call-2", clock.instant().minus(Duration.ofMinutes(5)), Purchases.State.CANCELLED);

        left.awaitSteps(cart, "CANCELLED/ORDERED,CANCELLED/ORDERED");
        clock.forward(Duration.ofHours(1));
        left.awaitSteps(kept, "SENT,PLANNED");
    }

    @Test
    void anOrderThatWasCancelledCountsNoMore() {
        UUID cart = left.leave(shopper, "cancelled@example.org", true);
        shopper.checkout().payBy("bank-transfer").place();
        UUID order = UUID.fromString(left.value("SELECT id FROM checkout_order WHERE checkout_id = ?", cart));
        PersonKey buyer = people.key(new EmailAddress("cancelled@example.org"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> orders.lastOrderOf(buyer))).isPresent();

        assertThat(orders.become(order, OrderStatus.CANCELLED)).isTrue();

        assertThat(QuarkusTransaction.requiringNew().call(() -> orders.lastOrderOf(buyer))).isEmpty();
        assertThat(orders.become(order, OrderStatus.CANCELLED)).as("a repeat").isFalse();
        assertThat(orders.become(order, OrderStatus.FULFILLED)).isFalse();
    }

    @Test
    void anOrderThatWasGivenBackInFullCountsNoMore() {
        UUID cart = left.leave(shopper, "refunded@example.org", true);
        shopper.checkout().payBy("bank-transfer").place();
        UUID order = UUID.fromString(left.value("SELECT id FROM checkout_order WHERE checkout_id = ?", cart));
        Money total = orders.find(order).orElseThrow().total();
        PersonKey buyer = people.key(new EmailAddress("refunded@example.org"));

        orders.refunded(order, total.minus(Money.of(1, "EUR")));
        assertThat(QuarkusTransaction.requiringNew().call(() -> orders.lastOrderOf(buyer))).as("a part").isPresent();
        orders.refunded(order, total);

        assertThat(QuarkusTransaction.requiringNew().call(() -> orders.lastOrderOf(buyer))).isEmpty();
    }

    @Test
    void theShopIsToldWhatBecomesOfACart() {
        UUID cart = left.leave(shopper, "told@example.org", true);
        clock.forward(TO_FIRST);
        left.awaitSteps(cart, "SENT,PLANNED");

        shopper.checkout().filled().with("buyer.email", "told@example.org").payBy("bank-transfer").place();

        await().atMost(Duration.ofSeconds(60)).until(() -> shop.told(cart).size() >= 3);
        assertThat(shop.told(cart)).containsExactlyInAnyOrder("ABANDONED", "SENT 1", "RECOVERED");
    }
}
