package io.quarkiverse.checkout.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationSettingsTest {

    @Test
    void upToThreeMailsAreAtLeastThreeDaysApart() {
        assertThat(of(8, 1, 4, 180).days()).containsExactly(1, 4, 180);
        refused("days must rise by 3 or more, were [7, 9]", 7, 9);
        refused("days must rise by 3 or more, were [21, 7]", 21, 7);
        refused("days must be 1 to 3, were []");
        refused("days must be 1 to 3, were [1, 5, 9, 13]", 1, 5, 9, 13);
        refused("days must be from 1 to 180, were [0]", 0);
        refused("days must be from 1 to 180, were [7, 181]", 7, 181);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 9 })
    void oneToEightItemsAreShown(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(number, 14))
                .withMessage("number must be from 1 to 8, was " + number);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 1, 6, 181 })
    void followUpsLeavePeopleInPeaceForAWeek(int followUps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecommendationSettings(Set.of(), 4, List.of(14), followUps))
                .withMessage("follow-ups must be 0 or from 7 to 180, was " + followUps);
        assertThat(of(4, 14).followsUp()).isFalse();
        assertThat(new RecommendationSettings(Set.of(), 4, List.of(14), 7).followsUp()).isTrue();
    }

    private static void refused(String message, Integer... days) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(4, days)).withMessage(message);
    }

    private static RecommendationSettings of(int number, Integer... days) {
        return new RecommendationSettings(Set.of(RecommendationPlace.MAIL), number, List.of(days), 0);
    }
}
