package shop.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.CartOutcome.Saved;
import io.quarkiverse.checkout.cart.CartProblem;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.FittedLine;
import io.quarkiverse.checkout.cart.Intake;
import io.quarkiverse.checkout.cart.Intake.Way;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Several things at once, into a cart that may hold some already. */
@QuarkusTest
class IntakeTest {

    private static final String MOSS = "linen-notebook-moss";
    private static final String CLAY = "linen-notebook-clay";

    @Inject
    Carts carts;

    private Shopper shopper = new Shopper(Optional.empty(), "");

    @Test
    void quantitiesOfTheSameGoodsAddUp() {
        take(Way.ADD, line(MOSS, 1), line(CLAY, 2));

        assertThat(quantities(take(Way.ADD, line(MOSS, 2)))).isEqualTo(Map.of(MOSS, 3, CLAY, 2));
    }

    @Test
    void whatIsBroughtBackDoesNotDouble() {
        take(Way.ADD, line(MOSS, 2), line(CLAY, 1));

        assertThat(quantities(take(Way.MERGE, line(MOSS, 2), line(CLAY, 3)))).isEqualTo(Map.of(MOSS, 2, CLAY, 3));
    }

    @Test
    void whatIsReplacedGoesWithItsCodesAndComesBack() {
        take(Way.ADD, line(MOSS, 2));
        carts.addCode(shopper, "welcome10");

        Cart replaced = take(new Intake(List.of(line(CLAY, 1)), List.of("spring10"), Map.of("utm_source", "mail"),
                Way.REPLACE, "a"));
        assertThat(quantities(replaced)).isEqualTo(Map.of(CLAY, 1));
        assertThat(replaced.codes()).containsExactly("SPRING10");
        assertThat(replaced.attribution()).isEqualTo(Map.of("utm_source", "mail"));
        assertThat(replaced.undoable()).isTrue();

        Cart back = saved(carts.undo(shopper));
        assertThat(quantities(back)).isEqualTo(Map.of(MOSS, 2));
        assertThat(back.codes()).containsExactly("WELCOME10");
        assertThat(back.attribution()).isEmpty();
        assertThat(carts.undo(shopper)).isInstanceOf(CartOutcome.Stale.class);
    }

    @Test
    void theSameIntakeAgainChangesNothing() {
        Intake intake = new Intake(List.of(line(MOSS, 1)), List.of(), Map.of(), Way.ADD, UUID.randomUUID().toString());
        take(intake);

        assertThat(quantities(take(intake))).isEqualTo(Map.of(MOSS, 1));
    }

    @Test
    void whatWasChangedSinceIsNotUndone() {
        Cart cart = take(Way.ADD, line(MOSS, 1));
        carts.change(shopper, cart.lines().get(0).id(), 4, new Carts.Seen(cart.version(), 1));

        assertThat(carts.undo(shopper)).isInstanceOf(CartOutcome.Stale.class);
        assertThat(quantities(QuarkusTransaction.requiringNew().call(() -> carts.find(shopper)).orElseThrow()))
                .isEqualTo(Map.of(MOSS, 4));
    }

    @Test
    void ofWhatCannotBeHadAsMuchAsCanIsTaken() {
        List<NewLine> wanted = List.of(line("no-such-thing", 1), line(MOSS, 999_999_999), line(CLAY, 1));

        List<FittedLine> fitted = carts.fit(wanted, Locale.ENGLISH);
        Cart cart = take(Way.ADD, wanted.toArray(NewLine[]::new));

        assertThat(fitted.get(0).problem()).containsInstanceOf(CartProblem.NotForSale.class);
        assertThat(fitted.get(0).line()).isEmpty();
        assertThat(fitted.get(1).problem()).isPresent();
        assertThat(fitted.get(2).problem()).isEmpty();
        int most = fitted.get(1).line().orElseThrow().quantity();
        assertThat(quantities(cart)).isEqualTo(Map.of(MOSS, most, CLAY, 1));
        assertThat(quantities(take(Way.ADD, line(MOSS, 1)))).isEqualTo(Map.of(MOSS, most, CLAY, 1));
    }

    private Cart take(Way way, NewLine... lines) {
        return take(new Intake(List.of(lines), List.of(), Map.of(), way, UUID.randomUUID().toString()));
    }

    private Cart take(Intake intake) {
        return saved(carts.take(shopper, intake));
    }

    private Cart saved(CartOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        shopper = new Shopper(Optional.of(((Saved) outcome).secret()), "");
        return ((Saved) outcome).cart();
    }

    private static NewLine line(String item, int quantity) {
        return new NewLine(item, quantity, Map.of());
    }

    private static Map<String, Integer> quantities(Cart cart) {
        return cart.lines().stream()
                .collect(Collectors.toMap(CartLine::itemId, CartLine::quantity));
    }
}
