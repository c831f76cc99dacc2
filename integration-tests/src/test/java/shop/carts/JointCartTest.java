package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.CartOutcome.Saved;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Carts.Seen;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Several people, one cart. */
@QuarkusTest
class JointCartTest {

    private static final String MOSS = "linen-notebook-moss";
    private static final String CLAY = "linen-notebook-clay";

    @Inject
    Carts carts;

    private final UUID link = UUID.randomUUID();
    private Shopper ada;
    private Shopper grace;
    private Cart seen;

    @BeforeEach
    void begin() {
        Saved saved = (Saved) carts.add(new Shopper(Optional.empty(), ""), new NewLine(MOSS, 1, Map.of()));
        ada = new Shopper(Optional.of(saved.secret()), "");
        carts.add(ada, new NewLine(CLAY, 1, Map.of()));
        assertThat(carts.makeJoint(saved.cart().id())).isTrue();
        grace = shopper(join(Duration.ofDays(1)).orElseThrow());
        seen = cart(ada);
    }

    @Test
    void everybodySeesWhatAnybodyPutsIn() {
        carts.add(grace, new NewLine("paper-garden", 1, Map.of()));

        assertThat(cart(ada).itemIds()).contains("paper-garden");
        assertThat(cart(grace).lines()).isEqualTo(cart(ada).lines());
        assertThat(cart(grace).standing().joined()).isTrue();
        assertThat(cart(ada).standing().joined()).isFalse();
    }

    @Test
    void changesOfDifferentLinesAreBothKept() {
        assertThat(change(ada, 0, 5)).isInstanceOf(Saved.class);
        assertThat(change(grace, 1, 7)).isInstanceOf(Saved.class);

        assertThat(cart(ada).lines()).extracting("quantity").containsExactly(5, 7);
    }

    @Test
    void oneOfTwoChangesOfTheSameLineIsToldAndNothingIsLost() {
        assertThat(change(ada, 0, 5)).isInstanceOf(Saved.class);

        assertThat(change(grace, 0, 7)).isInstanceOf(CartOutcome.Stale.class);
        assertThat(cart(grace).lines()).extracting("quantity").containsExactly(5, 1);
    }

    @Test
    void codesAreOnesOwn() {
        carts.addCode(ada, "welcome10");
        carts.addCode(grace, "spring10");

        assertThat(cart(ada).codes()).containsExactly("WELCOME10");
        assertThat(cart(grace).codes()).containsExactly("SPRING10");
    }

    @Test
    void whoeverIsShutOutHasNoCart() {
        carts.expel(link);

        assertThat(find(grace)).isEmpty();
        assertThat(carts.add(grace, new NewLine(MOSS, 1, Map.of()))).isInstanceOf(Saved.class);
        assertThat(cart(ada).lines()).isEqualTo(seen.lines());
    }

    @Test
    void theWayInEndsWithItsTime() {
        Shopper late = shopper(join(Duration.ofSeconds(-1)).orElseThrow());

        assertThat(find(late)).isEmpty();
    }

    @Test
    void nobodyJoinsACartThatIsNotJointOrFull() {
        Saved own = (Saved) carts.add(new Shopper(Optional.empty(), ""), new NewLine(MOSS, 1, Map.of()));

        assertThat(carts.join(own.cart().id(), link, Instant.MAX)).isEmpty();
        for (int members = 1; members < 20; members++) {
            assertThat(join(Duration.ofDays(1))).isPresent();
        }
        assertThat(join(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void whoSignsInAsAMemberDoesNotTakeTheCart() {
        Shopper signedIn = new Shopper(grace.secret(), "grace-" + UUID.randomUUID());

        assertThat(carts.adopt(signedIn)).isEmpty();
        assertThat(carts.add(signedIn, new NewLine(MOSS, 1, Map.of()))).isInstanceOf(Saved.class);
        assertThat(cart(ada).owner()).isEmpty();
        assertThat(cart(ada).units()).isEqualTo(seen.units() + 1);
    }

    @Test
    void membersFollowACartThatMovesWhenItsBeginnerSignsIn() {
        String customer = "ada-" + UUID.randomUUID();
        carts.adopt(new Shopper(ada.secret(), customer));
        Saved phone = (Saved) carts.add(new Shopper(Optional.empty(), ""), new NewLine("paper-garden", 1, Map.of()));

        carts.adopt(new Shopper(Optional.of(phone.secret()), customer));

        assertThat(cart(grace).id()).isEqualTo(phone.cart().id());
        assertThat(cart(grace).itemIds()).contains(MOSS, CLAY, "paper-garden");
    }

    private Optional<CartSecret> join(Duration lifetime) {
        return carts.join(cart(ada).id(), link, Instant.now().plus(lifetime));
    }

    private CartOutcome change(Shopper shopper, int line, int quantity) {
        return carts.change(shopper, seen.lines().get(line).id(), quantity, new Seen(seen.version(), 1));
    }

    private Cart cart(Shopper shopper) {
        return find(shopper).orElseThrow();
    }

    /** Anew each time, as another request would. */
    private Optional<Cart> find(Shopper shopper) {
        return QuarkusTransaction.requiringNew().call(() -> carts.find(shopper));
    }

    private static Shopper shopper(CartSecret secret) {
        return new Shopper(Optional.of(secret), "");
    }
}
