package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What merchants set, on a real PostgreSQL. */
class StoredSettingsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final RecommendationSettings CONFIGURED = new RecommendationSettings(Set.of(RecommendationPlace.CART), 4,
            List.of(14), 0);
    private static final RecommendationSettings OTHERS = new RecommendationSettings(
            Set.of(RecommendationPlace.ORDER, RecommendationPlace.MAIL), 2, List.of(7, 21), 14);

    private final StoredSettings settings = new StoredSettings(DATABASE.dataSource(),
            new Configured(CONFIGURED.places(), CONFIGURED.number(), CONFIGURED.days(), Period.ofYears(3)));

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_recommendation_settings");
    }

    @Test
    void withoutAnyWhatIsConfiguredCounts() {
        assertThat(settings.newest()).isEmpty();
        assertThat(settings.current()).isEqualTo(CONFIGURED);
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        assertThat(settings.add(OTHERS, StoredSettings.CONFIGURED, "otto", NOW)).isTrue();

        assertThat(settings.current()).isEqualTo(OTHERS);
        assertThat(settings.newest()).contains(new StoredSettings.Made(1, OTHERS, false, NOW, "otto"));
    }

    @Test
    void nothingAtAllCanBeOn() {
        RecommendationSettings off = new RecommendationSettings(Set.of(), 1, List.of(180), 0);
        settings.add(off, 0, "otto", NOW);

        assertThat(settings.current()).isEqualTo(off);
    }

    @Test
    void whatWasStoredBeforeThereWereFollowUpsHasNone() {
        DATABASE.execute("""
                INSERT INTO checkout_recommendation_settings (version, document, active_from, changed_by)
                VALUES (1, '{"places": ["CART"], "number": 3, "days": [30]}', now(), 'otto')""");

        assertThat(settings.current())
                .isEqualTo(new RecommendationSettings(Set.of(RecommendationPlace.CART), 3, List.of(30), 0));
    }

    @Test
    void whatIsConfiguredCanCountAgain() {
        settings.add(OTHERS, 0, "otto", NOW);

        assertThat(settings.add(null, 1, "mara", NOW.plusSeconds(1))).isTrue();

        assertThat(settings.current()).isEqualTo(CONFIGURED);
        assertThat(settings.latest(9)).extracting(StoredSettings.Made::configured).containsExactly(true, false);
    }

    @Test
    void ofManyMerchantsWithTheSameVersionBeforeThemOneIsHeard() {
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> settings.add(OTHERS, 0, "merchant " + i, NOW))).toList();

        assertThat(tries.stream().map(CompletableFuture::join)).containsOnlyOnce(true).hasSize(8);
        assertThat(settings.add(OTHERS, 0, "late", NOW)).isFalse();
    }
}
