package shop.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.testing.ReminderJourney;
import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.testing.ShopClient;

/** A whole sequence in some seconds, as a host would test it. */
@QuarkusTest
@TestProfile(RemindingShop.class)
class SequenceInTimeTest {

    @Inject
    TravelClock clock;
    @Inject
    DataSource database;
    @Inject
    LeftCarts left;

    @BeforeEach
    void morning() {
        clock.toNextMorning();
    }

    @Test
    void twoMailsInTwoDaysAndThenNothing() {
        UUID cart = left.leave(ShopClient.arrive(), "journey@example.org", true);
        ReminderJourney journey = new ReminderJourney(clock, database, cart);

        assertThat(journey.next()).isEqualTo("SENT");
        assertThat(journey.steps()).containsExactly("SENT", "PLANNED");
        assertThat(journey.next()).isEqualTo("SENT");
        assertThatThrownBy(journey::next).hasMessage("there is no next mail: [SENT, SENT]");
    }
}
