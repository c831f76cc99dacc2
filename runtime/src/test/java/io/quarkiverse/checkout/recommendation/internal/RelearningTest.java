package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.BackgroundWork;
import io.quarkiverse.checkout.recommendation.OrderHistory;
import io.quarkiverse.checkout.recommendation.RecommendationSettingsPage.Relearned;
import io.quarkiverse.checkout.schema.TestDatabase;

/** Learning again in the background, on a real PostgreSQL. */
class RelearningTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    private final List<Runnable> begun = new ArrayList<>();

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_recommendation_relearning");
    }

    @Test
    void isToldFromItsBeginningToItsEnd() {
        Relearning relearning = relearning(NOW, true);
        assertThat(relearning.last()).isEmpty();

        relearning.begin("otto");
        assertThat(relearning.last()).contains(new Relearned(NOW, "otto", true, null));

        begun.get(0).run();
        assertThat(relearning.last()).contains(new Relearned(NOW, "otto", false, new OrderHistory.Imported(3, 4)));
    }

    @Test
    void whoAsksWhileItRunsBeginsNothing() {
        relearning(NOW, true).begin("otto");
        relearning(NOW.plusSeconds(60), true).begin("mara");
        assertThat(begun).hasSize(1);

        begun.get(0).run();
        relearning(NOW.plusSeconds(120), true).begin("mara");
        assertThat(begun).hasSize(2);
        assertThat(relearning(NOW.plusSeconds(121), true).last().orElseThrow().by()).isEqualTo("mara");
    }

    @Test
    void aFailureIsTold() {
        Relearning relearning = relearning(NOW, false);
        relearning.begin("otto");

        begun.get(0).run();

        assertThat(relearning.last()).contains(new Relearned(NOW, "otto", false, null));
    }

    @Test
    void aNodeThatDiedDoesNotStandInTheWayForEver() {
        relearning(NOW, true).begin("otto");
        Relearning later = relearning(NOW.plus(Relearning.PATIENCE).plus(Duration.ofSeconds(1)), true);
        assertThat(later.last().orElseThrow().runs()).isFalse();

        later.begin("mara");
        begun.get(0).run();

        assertThat(later.last().orElseThrow()).as("one that was late after all says nothing").returns("mara", Relearned::by)
                .returns(true, Relearned::runs);
    }

    private Relearning relearning(Instant now, boolean works) {
        BackgroundWork background = new BackgroundWork(null) {
            @Override
            public void start(Runnable work) {
                begun.add(work);
            }
        };
        return new Relearning(DATABASE.dataSource(), new History(works), background, Clock.fixed(now, ZoneOffset.UTC));
    }

    private record History(boolean works) implements OrderHistory {

        @Override
        public Imported importCsv(Reader csv) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Imported relearn() {
            if (!works) {
                throw new IllegalStateException("no database");
            }
            return new Imported(3, 4);
        }
    }
}
