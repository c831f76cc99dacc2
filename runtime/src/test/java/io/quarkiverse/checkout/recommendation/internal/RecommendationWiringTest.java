package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkus.runtime.configuration.ConfigurationException;

/** What is configured wrong is told at start. */
class RecommendationWiringTest {

    @Test
    void sayingWhichSettingAndWhy() {
        assertThatCode(() -> check(4, Period.ofYears(1), 14)).doesNotThrowAnyException();
        refused("memory must be at least a year, was P11M", 4, Period.ofMonths(11), 14);
        refused("number must be from 1 to 8, was 9", 9, Period.ofYears(3), 14);
        refused("days must rise by 3 or more, were [14, 7]", 4, Period.ofYears(3), 14, 7);
    }

    private static void refused(String message, int number, Period memory, Integer... days) {
        assertThatThrownBy(() -> check(number, memory, days)).isInstanceOf(ConfigurationException.class)
                .hasMessage("quarkus.checkout.recommendations." + message);
    }

    private static void check(int number, Period memory, Integer... days) {
        new RecommendationWiring().check(null,
                new Configured(Set.of(RecommendationPlace.CART), number, List.of(days), memory), null, null);
    }
}
