package io.quarkiverse.checkout.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ConsentProfileTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final List<Optional<Instant>> TIMES = List.of(Optional.empty(), Optional.of(NOW),
            Optional.of(NOW.minus(Duration.ofDays(10))), Optional.of(NOW.minus(Duration.ofDays(800))));

    @Test
    void leaveForThisCartIsEnoughEverywhere() {
        assertThat(allowing(new ConsentFacts(ConsentAnswer.GRANTED, Optional.empty(), Optional.empty(), NOW)))
                .isEqualTo(EnumSet.allOf(ConsentProfile.class));
    }

    @Test
    void nothingSaidIsEnoughOnlyWhereOneHasToRefuse() {
        assertThat(allowing(new ConsentFacts(ConsentAnswer.NONE, Optional.empty(), Optional.empty(), NOW)))
                .containsExactly(ConsentProfile.US_OPT_OUT);
    }

    @Test
    void aCartWithAChanceToRefuseIsEnoughInBritainOnly() {
        assertThat(allowing(new ConsentFacts(ConsentAnswer.SPARED, Optional.empty(), Optional.empty(), NOW)))
                .containsExactlyInAnyOrder(ConsentProfile.UK_SOFT, ConsentProfile.US_OPT_OUT);
    }

    @Test
    void anOrderCountsIfThereWasAChanceToRefuseBefore() {
        Optional<Instant> bought = Optional.of(NOW.minus(Duration.ofDays(10)));
        Optional<Instant> before = Optional.of(NOW.minus(Duration.ofDays(11)));
        Optional<Instant> after = Optional.of(NOW.minus(Duration.ofDays(9)));

        assertThat(ConsentProfile.EU_SOFT.allows(new ConsentFacts(ConsentAnswer.NONE, bought, before, NOW))).isTrue();
        assertThat(ConsentProfile.EU_SOFT.allows(new ConsentFacts(ConsentAnswer.NONE, bought, after, NOW))).isFalse();
        assertThat(ConsentProfile.EU_SOFT.allows(new ConsentFacts(ConsentAnswer.NONE, bought, Optional.empty(), NOW)))
                .isFalse();
        assertThat(ConsentProfile.EU_STRICT.allows(new ConsentFacts(ConsentAnswer.NONE, bought, before, NOW))).isFalse();
    }

    @Test
    void inCanadaAnOrderCountsForTwoYears() {
        assertThat(ConsentProfile.CA_CASL.allows(facts(NOW.minus(Duration.ofDays(729))))).isTrue();
        assertThat(ConsentProfile.CA_CASL.allows(facts(NOW.minus(Duration.ofDays(732))))).isFalse();
    }

    private static ConsentFacts facts(Instant bought) {
        return new ConsentFacts(ConsentAnswer.NONE, Optional.of(bought), Optional.empty(), NOW);
    }

    @Test
    void whatTheStrictestAllowsAllAllowAndWhoRefusedIsLeftAlone() {
        for (ConsentFacts facts : everything()) {
            Set<ConsentProfile> allowing = allowing(facts);
            if (allowing.contains(ConsentProfile.EU_STRICT)) {
                assertThat(allowing).as("%s", facts).isEqualTo(EnumSet.allOf(ConsentProfile.class));
            }
            if (facts.here() == ConsentAnswer.REFUSED) {
                assertThat(allowing).as("%s", facts).isEmpty();
            }
        }
    }

    @Test
    void anUnknownCountryHasTheStrictestProfile() {
        assertThat(ConsentProfile.of("", Map.of())).isEqualTo(ConsentProfile.EU_STRICT);
        assertThat(ConsentProfile.of("XX", Map.of())).isEqualTo(ConsentProfile.EU_STRICT);
        assertThat(ConsentProfile.of("DE", Map.of())).isEqualTo(ConsentProfile.EU_STRICT);
        assertThat(ConsentProfile.of("DE", Map.of("DE", ConsentProfile.EU_SOFT))).isEqualTo(ConsentProfile.EU_SOFT);
        assertThat(ConsentProfile.of("GB", Map.of())).isEqualTo(ConsentProfile.UK_SOFT);
    }

    @Test
    void anUntickedBoxNeverGivesLeave() {
        for (ConsentProfile profile : ConsentProfile.values()) {
            assertThat(profile.box().answer(false)).isNotEqualTo(ConsentAnswer.GRANTED);
        }
    }

    private static Set<ConsentProfile> allowing(ConsentFacts facts) {
        Set<ConsentProfile> allowing = EnumSet.noneOf(ConsentProfile.class);
        for (ConsentProfile profile : ConsentProfile.values()) {
            if (profile.allows(facts)) {
                allowing.add(profile);
            }
        }
        return allowing;
    }

    private static List<ConsentFacts> everything() {
        List<ConsentFacts> all = new ArrayList<>();
        for (ConsentAnswer here : ConsentAnswer.values()) {
            for (Optional<Instant> bought : TIMES) {
                for (Optional<Instant> spared : TIMES) {
                    all.add(new ConsentFacts(here, bought, spared, NOW));
                }
            }
        }
        return all;
    }
}
